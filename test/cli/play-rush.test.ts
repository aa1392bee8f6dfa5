import { afterEach, expect, test, vi } from 'vitest';
import { gameOf } from '../../src/cli/game-source.ts';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { levelsOf } from '../../src/lesson/index.ts';
import { command } from '../support/command.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['play', 'L02', '--rush', '--plain'],
  ['--plain', 'play', 'L02', '--seconds-per-minute', '2'],
])('a rush in lines of text is refused with the reason: awaiter %s %s %s %s', async (...args) => {
  const { exit, err } = await command(...args);
  expect(exit).toBe(2);
  expect(err).toContain('no rush in lines of text');
  expect(err).toContain('Leave --plain out');
});

test.each([
  ['TERM', 'dumb'],
  ['INK_SCREEN_READER', 'true'],
])('where %s=%s asks for lines, the refusal names that, and no option that nobody gave', async (name, value) => {
  vi.stubEnv('TERM', 'xterm');
  vi.stubEnv(name, value);
  const { exit, err } = await command('play', 'L02', '--rush');
  expect(exit).toBe(2);
  expect(err).toContain(`${name}=${value}`);
  expect(err).not.toContain('--plain');
});

test('a level of puzzles has no clock, so it is no rush', async () => {
  const campaign = await readCampaign(null);
  const puzzles = campaign.ok ? levelsOf(campaign.value).find(({ parts }) => parts.length === 0) : undefined;
  expect(await gameOf({ level: puzzles?.id, rush: 1 })).toMatchObject({ ok: false, error: { code: 'no-kitchen' } });
});

test.each(['0', '61', 'one'])('%s is no number of seconds for a minute', async (seconds) => {
  const { exit, err } = await command('play', 'L02', '--rush', '--seconds-per-minute', seconds);
  expect(exit).toBe(2);
  expect(err).toContain('A number from 0.1 to 60');
});
