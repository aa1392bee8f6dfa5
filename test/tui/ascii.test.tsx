import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { IMPATIENT, LUNCH, levelOf } from './support/kitchens.ts';

const isAscii = (text: string): boolean => [...text].every((sign) => sign === '\n' || (sign >= ' ' && sign <= '~'));

test('with an ASCII theme every sign of every screen is ASCII, authors’ own included', async () => {
  const level = levelOf('T1', 'Crème brûlée – “hot” → now, and a very long name that has to be cut', LUNCH);
  const game = openGame({ levels: [level, levelOf('T2', 'Soup', IMPATIENT)], ascii: true, reducedMotion: false });
  await game.sees('1 start toast');
  await game.press('1', '1', '1');
  await game.sees('DING toast');
  await game.press('x', '1', 'w', 'x', '1', '1', 'x');
  await game.sees('proven');
  await game.press('right', '?');
  await game.sees('Keys');
  await game.press('x', 'b');
  await game.sees('What the best cook decides');
  await game.press('escape');
  await game.sees('proven');
  await game.press('escape');
  await game.sees(/stations|Test campaign|What there is/u);
  game.leave();
  expect(game.frames().filter((frame) => !isAscii(frame))).toEqual([]);
});

test('state is told without colour: every state has a sign of its own', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)], color: false });
  await game.press('1', '2');
  const screen = await game.sees('on the rail');
  for (const sign of ['✔ toast', '● water', '✓ chop', '○ plate']) expect(screen).toContain(sign);
});
