import { expect, test } from 'vitest';
import { footerLine } from '../../src/tui/components/footer.tsx';
import { levelsFooter } from '../../src/tui/footers.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { after } from '../support/lesson-level.ts';
import { writing } from '../support/lessons.ts';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { markOf, TWO_FAULTS } from './support/programs.ts';

const ONE = markOf();
const REVIEWED = { ...TEA, review: [ONE, TWO_FAULTS] };
const SOLVED = { type: 'puzzle', hash: ONE.hash, tries: 1 } as const;

/** To the comparison of tea. */
async function played(game: TestGame): Promise<void> {
  await game.press('n', '1', '1', 'w', '1');
  await game.sees('What there is to see');
}

test('v opens it from the map and after a shift, and Esc goes back there', async () => {
  const game = openGame({ levels: [REVIEWED] });
  await played(game);
  await game.press('v');
  expect(await game.sees(ONE.ask)).toContain('▸ review');
  await game.press('escape');
  await game.sees('What there is to see');
  await game.press('escape');
  await game.sees('v review');
  await game.press('v');
  await game.sees(ONE.ask);
  await game.press('escape');
  await game.sees('Test campaign');
});

test('v says so where there is none', async () => {
  const game = openGame({ levels: [TEA] });
  await played(game);
  await game.press('v');
  await game.sees('There is no program to be reviewed here.');
});

test('it comes after the code: n leads through its programs, then to the question', async () => {
  const game = openGame({ levels: [REVIEWED] });
  await game.sees('n skip');
  await game.press('n', 'n');
  await game.sees('Start, cut, come back');
  await game.press('n');
  await game.sees(/1\/2: A hasty guest/u);
  await game.press('1', 'enter');
  await game.sees('n goes on: the next program.');
  await game.press('n');
  await game.sees(/2\/2: Two faults/u);
  await game.press('n');
  await game.sees('When is tea printed?');
});

test('its first hint says what to ask of any program, in place of the level’s about the shift', async () => {
  const game = openGame({ levels: [REVIEWED] });
  await played(game);
  await game.press('v');
  await game.sees(ONE.ask);
  await game.press('h');
  await game.sees('Hint 1 of 2: Ask of each line');
  await game.press('h');
  await game.sees('Hint 2 of 2: Printed line');
});

test('its marks are kept as a puzzle’s; neither the level nor its stars are touched', async () => {
  const game = openGame({ levels: [REVIEWED], progress: after(SOLVED) });
  await game.sees('Test campaign');
  await game.press('v');
  await game.sees(TWO_FAULTS.ask);
  await game.press('1', '3', 'enter');
  await game.sees('Right: these are the lines');
  expect(game.deeds).toEqual([{ type: 'puzzle', hash: TWO_FAULTS.hash, tries: 1 }]);
  await game.press('escape');
  expect(await game.sees('Review: ★★★.')).toContain('☆☆☆');
});

test('the map says that it is open', async () => {
  const game = openGame({ levels: [REVIEWED], progress: after(SOLVED) });
  await game.sees(/The review\s+is\s+open:\s+press\s+v\./u);
});

test('the footer of the map names it, beside what there is to write, in the smallest window', () => {
  const footer = textOf(
    footerLine(
      'levels',
      SMALLEST.columns,
      levelsFooter(['predict', 'play', 'code', 'review', 'check', 'write'], writing()),
    ),
  );
  expect(footer).toMatch(/p predict.*c code.*v review.*e question.*w write/u);
  expect(columnsOf(footer)).toBeLessThanOrEqual(SMALLEST.columns);
});
