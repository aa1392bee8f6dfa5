import { expect, test, vi } from 'vitest';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf } from './support/kitchens.ts';

const levels = [levelOf('T1', 'Lunch', LUNCH), levelOf('T2', 'Hands', HANDS_ONLY)];
const ASKS = 'q again leaves: this shift is not kept';

test('Esc leaves a shift for the map, and Enter goes on where it was', async () => {
  const game = openGame({ levels });
  await game.press('1', '2', 'escape');
  await game.sees(/▸ T1 .*left at 0:08/u);
  await game.press('enter');
  expect(await game.sees('Going on at 0:08; r starts again')).toContain('DING toast');
  await game.press('u');
  await game.sees(/0:00 {2}blocking/u);
});

test('a shift outlasts the playing of another level, and r starts it again', async () => {
  const game = openGame({ levels });
  await game.press('1', 'escape');
  await game.sees('Test campaign');
  await game.press('down', 'enter');
  await game.sees('T2 Hands');
  await game.press('1', '1');
  await game.sees('★ ★ ★');
  await game.press('escape');
  await game.sees('Test campaign');
  await game.press('up', 'enter');
  await game.sees('Going on at 0:00');
  await game.press('r', 'escape');
  expect(await game.sees('Test campaign')).not.toContain('left at');
});

test('a shift that has come to its end starts anew', async () => {
  const game = openGame({ levels });
  await game.press('escape');
  await game.sees('Test campaign');
  await game.press('down', 'enter', '1', '1');
  await game.sees('★ ★ ★');
  await game.press('escape');
  await game.sees('Test campaign');
  await game.press('enter');
  expect(await game.sees('What now?')).toContain('1 do knead');
});

test('q asks where decisions would be lost; any other key stays, and does nothing else', async () => {
  const game = openGame({ levels });
  await game.press('1', 'q');
  await game.sees(ASKS);
  await game.press('1');
  const screen = await game.sees('1-9 do');
  expect(screen).toContain('1 start water');
  await game.press('q', 'q');
  expect(game.isOpen()).toBe(false);
});

test('q leaves at once where nothing would be lost', async () => {
  const game = openGame({ levels });
  await game.press('q');
  expect(game.isOpen()).toBe(false);
});

test('on the map q asks as long as a shift is kept there', async () => {
  const game = openGame({ levels });
  await game.press('1', 'escape');
  await game.sees('left at 0:00');
  await game.press('q');
  await game.sees('q again leaves: a shift that you have begun is not kept');
  expect(game.isOpen()).toBe(true);
});

test('while a minute is typed q is no more than a wrong key', async () => {
  const game = openGame({ levels });
  await game.press('1', 'W', 'q');
  await game.sees('A minute, like 12 or 0:12; Esc cancels');
  await game.press('7', 'enter');
  await game.sees('0:07');
});

test('a key that is pressed while minutes pass only skips them', async () => {
  const game = openGame({ levels, reducedMotion: false });
  await game.press('3', 'q');
  expect(await game.sees('What now?')).toContain('0:08');
});

test('in a window that is too small q asks, too', async () => {
  const game = openGame({ levels });
  await game.press('1');
  await game.sees('1 start water');
  game.resize(60, 20);
  await game.press('q');
  await game.sees(ASKS);
  await game.press('x');
  await game.sees('Make the window');
});

test('a window that is too small speaks of a shift only if there is one', async () => {
  const game = openGame({ levels });
  await game.press('escape');
  await game.sees('Test campaign');
  game.resize(60, 20);
  expect(await game.sees('Make the window 80x24')).not.toContain('shift');
});

test('a minute far away is refused with the latest that is possible', async () => {
  const game = openGame({ levels });
  await game.press('1', 'W', ...'99999', 'enter');
  await game.sees('Until 24:00 at most');
  await game.press('escape');
  await game.sees('What now?');
});

test('a shift that ended before the best was known is kept with the one star that is certain when the game is left', async () => {
  const game = openGame({ levels, cooks: () => new Promise(() => undefined) });
  await game.press('escape');
  await game.sees('Test campaign');
  await game.press('down', 'enter', '1', '1');
  await game.sees('still being looked for');
  await game.press('q');
  expect(game.isOpen()).toBe(false);
  await vi.waitUntil(() => game.recorded.length > 0);
  expect(game.recorded).toMatchObject([{ reached: { stars: 1, value: 5 } }]);
});
