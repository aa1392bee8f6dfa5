import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { PINNED } from './support/looks.ts';
import { BELL, BELL_IN_PYTHON, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const level = levelOfPuzzles(
  puzzleOf({ title: 'A bell that rings at once', javascript: BELL, python: BELL_IN_PYTHON }),
);

test.each(PINNED)('a card at $columns×$rows $look, in both languages', async (pin) => {
  const { columns, rows, color, ascii } = pin;
  const game = openGame({ levels: [level], columns, rows, color, ascii });
  await game.sees('In which order');
  await game.press('n');
  for (const [language, other] of [
    ['JavaScript', 'Python'],
    ['Python', 'JavaScript'],
  ] as const) {
    const lines = (await game.sees(`${language}   Tab: ${other}`)).split('\n');
    expect(lines).toHaveLength(rows);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
    expect(game.raw()).toMatchSnapshot(language);
    await game.press('\t');
  }
});
