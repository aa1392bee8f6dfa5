import { expect, test } from 'vitest';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { PINNED } from './support/looks.ts';

/** The screen as it is drawn, which must fit. */
function pinned(game: TestGame, columns: number, rows: number): string {
  const lines = game.frame().split('\n');
  expect(lines).toHaveLength(rows);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
  return game.raw();
}

test.each(PINNED)('a prediction at $columns×$rows $look: the answers, then how sure', async (pin) => {
  const { columns, rows } = pin;
  const game = openGame({ levels: [TEA], ...pin });
  await game.press();
  await game.sees(/when\s+is all done/u);
  expect(pinned(game, columns, rows)).toMatchSnapshot('answers');
  await game.press('1');
  await game.sees('How sure are you?');
  expect(pinned(game, columns, rows)).toMatchSnapshot('how sure');
});

test.each(PINNED)('a check at $columns×$rows $look: before, after a wrong answer, after the right one', async (pin) => {
  const { columns, rows } = pin;
  const game = openGame({ levels: [TEA], ...pin });
  await game.press('n', 'n', 'n');
  await game.sees('When is tea printed?');
  expect(game.frame()).not.toContain('tea at 9');
  expect(pinned(game, columns, rows)).toMatchSnapshot('before');
  await game.press('1');
  await game.sees('In a kitchen with two cooks');
  expect(pinned(game, columns, rows)).toMatchSnapshot('wrong');
  await game.press('r', '2');
  await game.sees('That is right.');
  expect(pinned(game, columns, rows)).toMatchSnapshot('right');
});
