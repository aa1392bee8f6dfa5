import { expect, test } from 'vitest';
import { footerLine } from '../../src/tui/components/footer.tsx';
import { KEYS, type ScreenName, SPECIAL_KEYS } from '../../src/tui/keys.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';

const screens = Object.keys(KEYS) as ScreenName[];

test.each(screens)('%s: every key is described, and does one thing only', (screen) => {
  const bindings = KEYS[screen];
  for (const { keys, shows, does } of bindings) {
    expect(keys).not.toHaveLength(0);
    expect(shows.trim()).not.toBe('');
    expect(does.length).toBeGreaterThan(5);
  }
  const keys = bindings.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
  const named = keys.filter((key) => key.length > 1);
  expect(named.every((key) => (SPECIAL_KEYS as readonly string[]).includes(key))).toBe(true);
});

test.each(screens)('%s: the footer fits into the smallest window', (screen) => {
  expect(columnsOf(textOf(footerLine(screen)))).toBeLessThanOrEqual(SMALLEST.columns);
});

test.each(screens)('%s: help and leaving are there', (screen) => {
  const actions = KEYS[screen].map(({ action }) => action);
  expect(actions).toContain('help');
  expect(actions).toContain('quit');
});

test('? shows every key of the screen, and any key hides them again', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)] });
  await game.press('?');
  const screen = await game.sees('Keys (any key closes this)');
  for (const { does } of KEYS.shift) expect(screen).toContain(does);
  await game.press('1');
  await game.sees('1 start toast');
});

test('keys that are typed fast arrive one by one', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)] });
  await game.sees('1 start toast');
  await game.press('123');
  expect(await game.sees('0:08')).toContain('1 collect toast');
});
