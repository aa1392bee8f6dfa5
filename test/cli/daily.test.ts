import { afterEach, expect, test, vi } from 'vitest';
import { command } from '../support/command.ts';
import { levelOf } from '../support/level-text.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('daily prints the level of a date, which is a level', async () => {
  const { exit, out } = await command('daily', '--json', '--date', '2026-11-30');
  expect(exit).toBe(0);
  expect(levelOf(out).parts).toHaveLength(1);
});

test('without a date it is that of today, which begins and ends in UTC', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { out } = await command('daily', '--json', '--date', '2026-11-30');
  for (const moment of ['2026-11-30T00:00:00Z', '2026-11-30T23:59:59Z']) {
    vi.setSystemTime(new Date(moment));
    expect((await command('daily', '--json')).out).toBe(out);
  }
});

test.each(['tomorrow', '2026-2-3', '2026-02-30', '2026-13-01'])('%s is no date', async (date) => {
  const { exit, err } = await command('daily', '--json', '--date', date);
  expect(exit).toBe(2);
  expect(err).toContain('A date such as 2026-11-29 was expected');
});

test('without a terminal it says how to get the level all the same', async () => {
  const { exit, err } = await command('daily');
  expect(exit).toBe(2);
  expect(err).toContain('awaiter daily --json');
});
