import { expect, test } from 'vitest';
import { SPECIAL_KEYS } from '../../src/tui/bindings.ts';
import { PACES, USUAL_PACE } from '../../src/tui/clock.ts';
import { footerLine } from '../../src/tui/components/footer.tsx';
import { KEYS, type ScreenName } from '../../src/tui/keys.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { insideOf } from '../../src/tui/panes.ts';
import { KEY_COLUMNS } from '../../src/tui/screens/overlays.tsx';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';

const screens = Object.keys(KEYS) as ScreenName[];

test.each(screens)(
  '%s: every key is described, by itself or with the one before it, and does one thing only',
  (screen) => {
    const bindings = KEYS[screen];
    expect(bindings[0]?.does).not.toBe('');
    for (const { keys, shows, does } of bindings) {
      expect(keys).not.toHaveLength(0);
      expect(shows.trim() === '').toBe(does === '');
      if (does !== '') expect(does.length).toBeGreaterThan(5);
    }
    const keys = bindings.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
    const named = keys.filter((key) => key.length > 1);
    expect(named.every((key) => (SPECIAL_KEYS as readonly string[]).includes(key))).toBe(true);
  },
);

test.each(screens)('%s: the footer fits into the smallest window', (screen) => {
  expect(columnsOf(textOf(footerLine(screen, SMALLEST.columns)))).toBeLessThanOrEqual(SMALLEST.columns);
});

test.each(screens.filter((screen) => screen !== 'plain'))(
  '%s: what a key does fits into a line of the smallest window',
  (screen) => {
    const room = insideOf(SMALLEST.columns) - KEY_COLUMNS;
    expect(KEYS[screen].filter(({ does }) => columnsOf(does) > room)).toEqual([]);
  },
);

test('pace and bell stand in the footer of a wide window', () => {
  const [wide, narrow] = [140, SMALLEST.columns].map((width) => textOf(footerLine('shift', width)));
  for (const key of ['+ faster', '- slower', 'd bell']) {
    expect(wide).toContain(key);
    expect(narrow).not.toContain(key);
  }
});

test('pace and bell say what they have changed, until the next key', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)] });
  await game.sees('1 start toast');
  await game.press('+');
  await game.sees(`Pace ${USUAL_PACE + 2} of ${PACES.length}: a minute takes ${PACES[USUAL_PACE + 1]} ms.`);
  await game.press('d');
  await game.sees('The bell rings at every ding');
  await game.press('j');
  await game.sees('1-9 do');
});

test('Space decides nothing', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)] });
  await game.press();
  const before = await game.sees('1 start toast');
  await game.press(' ');
  expect(game.frame()).toBe(before);
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
  expect(screen).toContain('burnt or lost');
  await game.press('1');
  await game.sees('1 start toast');
});

test('keys that are typed fast arrive one by one', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)] });
  await game.sees('1 start toast');
  await game.press('123');
  expect(await game.sees('0:08')).toContain('1 collect toast');
});
