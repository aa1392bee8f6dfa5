import { expect, test } from 'vitest';
import { openGame, type TestGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf } from './support/kitchens.ts';
import { openPlain } from './support/plain.ts';

const first = levelOf('T1', 'Lunch', LUNCH);
const last = levelOf('T2', 'Hands', HANDS_ONLY);
const levels = [first, last];
const start = { level: last, part: 0 };

const certified = ({ deeds }: TestGame): number => deeds.filter(({ type }) => type === 'certified').length;

test('when the campaign’s last level has been passed the certificate opens by itself, once', async () => {
  const game = openGame({ levels, start });
  await game.press('1', '1');
  await game.sees('★ ★ ★');
  await game.press('n');
  await game.sees('Test campaign: certificate');
  await game.press('escape');
  await game.sees('▸ T2');
  await game.press('enter', '1', '1');
  await game.sees('★ ★ ★');
  await game.press('n');
  await game.sees('▸ T2');
  expect(certified(game)).toBe(1);
});

test('whoever leaves the last level without a star goes to the map', async () => {
  const game = openGame({ levels, start });
  await game.press('n', 'n');
  await game.sees('▸ T2');
  expect(certified(game)).toBe(0);
});

test('the game in lines says it, once', async () => {
  const game = openPlain(levels, { start });
  await game.press('1', '1');
  await game.sees('of 3 stars');
  await game.press('n');
  await game.sees('Test campaign: certificate');
  expect(certified(game)).toBe(1);
});
