import { expect, test } from 'vitest';
import { footerLine } from '../../src/tui/components/footer.tsx';
import { codeFooter, comparisonFooter } from '../../src/tui/footers.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { after } from '../support/lesson-level.ts';
import { writing } from '../support/lessons.ts';
import { TEA } from './support/asked.ts';
import { FILE } from './support/desk.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { BELL, BELL_IN_PYTHON } from './support/programs.ts';
import { WRITTEN_TEA } from './support/reports.ts';

/** To the comparison of tea. */
async function played(game: TestGame): Promise<void> {
  await game.press('n', '1', '1', 'w', '1');
  await game.sees('What there is to see');
}

test.each([
  ['the map', ['n', 'n', 'n', 'escape'], 'Test campaign'],
  ['the code', ['n', 'n'], 'Start, cut, come back'],
])('%s offers to write where the level has it, and says where it has not', async (_, keys, seen) => {
  const game = openGame({ levels: [WRITTEN_TEA] });
  await game.press(...keys);
  expect(await game.sees(seen)).toContain('w write');
  await game.press('w');
  await game.sees(FILE);
  const other = openGame({ levels: [TEA] });
  await other.press(...keys);
  expect(await other.sees(seen)).not.toContain('w write');
  await other.press('w');
  await other.sees('There is nothing to write here.');
});

test('the beats say whether it has been written', async () => {
  const program = { type: 'program', hash: String(WRITTEN_TEA.parts[0]?.hash), reached: REACHED } as const;
  const fresh = openGame({ levels: [WRITTEN_TEA] });
  await fresh.sees('· write');
  const written = openGame({ levels: [WRITTEN_TEA], progress: after(program) });
  await written.press('c');
  await written.sees('✓ write');
});

const REACHED = { stars: 1, goal: 'finish', value: 8 } as const;

test('the comparison offers it, and Esc leads back there', async () => {
  const game = openGame({ levels: [WRITTEN_TEA] });
  await played(game);
  await game.sees('w write');
  await game.press('w');
  await game.sees(FILE);
  await game.press('escape');
  await game.sees('What there is to see');
});

test('it comes last, and its n leads on', async () => {
  const game = openGame({ levels: [WRITTEN_TEA, { ...TEA, id: 'T2', title: 'More tea' }] });
  await game.press('n', 'n', 'n');
  await game.sees('When is tea printed?');
  await game.press('n');
  await game.sees(FILE);
  await game.press('n');
  await game.sees('T2 More tea');
});

test('where the shift is all that comes before, the comparison says what n leads to', async () => {
  const game = openGame({ levels: [{ ...WRITTEN_TEA, cards: [], check: null }] });
  await played(game);
  await game.sees('n goes on: now write it yourself');
});

test('the footers have room for it in the smallest window, whatever else they name', () => {
  const cards = [BELL_IN_PYTHON, null].map((python) => ({ title: 'A bell', javascript: BELL, python }));
  const codes = cards.flatMap((card) =>
    [1, 2].map((nth) => footerLine('code', SMALLEST.columns, codeFooter({ ...SHOWN, card, nth }, 1))),
  );
  const all = [
    ...[0, 1].map((mostScroll) =>
      footerLine('comparison', SMALLEST.columns, comparisonFooter(['play', 'code', 'write'], writing(), mostScroll)),
    ),
    ...codes,
  ];
  for (const footer of all.map(textOf)) {
    expect(footer).toContain('w write');
    expect(columnsOf(footer)).toBeLessThanOrEqual(SMALLEST.columns);
  }
});

const SHOWN = { language: 'javascript', of: 2, write: writing() } as const;
