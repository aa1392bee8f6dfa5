import { expect, test } from 'vitest';
import type { ExportedShift, ExportShift } from '../../src/model/program.ts';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { fail, ok } from '../../src/model/result.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf } from './support/kitchens.ts';
import { openPlain } from './support/plain.ts';

const hands = levelOf('T4', 'Hands in {best} minutes', HANDS_ONLY);
const IN_PYTHON = { ...NO_PROGRESS, language: 'python' } as const;
const TOLD = 'Your shift is written as a program: /kitchen/T4.shift.py. Run it there: python3 T4.shift.py';

/** Writes nothing, and remembers what it was asked to write. */
function pretending(): { readonly asked: ExportedShift[]; readonly exportShift: ExportShift } {
  const asked: ExportedShift[] = [];
  return {
    asked,
    exportShift: (shift) => {
      asked.push(shift);
      return Promise.resolve(ok({ file: '/kitchen/T4.shift.py', command: 'python3 T4.shift.py' }));
    },
  };
}

async function atTheComparison(game: TestGame): Promise<void> {
  await game.sees('What now?');
  await game.press('1', '1');
  await game.sees('★ ★ ★');
}

test('o writes the shift in the player’s language, and says where it is and how it is run', async () => {
  const { asked, exportShift } = pretending();
  const game = openGame({ levels: [hands], progress: IN_PYTHON, exportShift });
  await atTheComparison(game);
  await game.press('o');
  const screen = await game.sees('Your shift is written');
  expect(screen.replaceAll(/\s+/gu, ' ')).toContain(TOLD);
  expect(asked).toMatchObject([
    { id: 'T4', title: 'Hands in 5 minutes', part: 0, parts: 1, language: 'python', kitchen: hands.parts[0]?.kitchen },
  ]);
  expect(asked[0]?.log.at(-1)).toMatchObject({ type: 'ended', minute: 5 });
});

test('a shift that has been written is not written again', async () => {
  const { asked, exportShift } = pretending();
  const game = openGame({ levels: [hands], exportShift });
  await atTheComparison(game);
  await game.press('o', 'o', 'o');
  expect(asked).toHaveLength(1);
});

test('what could not be written is said, and can be tried again', async () => {
  let tries = 0;
  const exportShift: ExportShift = () => Promise.resolve(fail(`the disk is full, ${++tries}`));
  const game = openGame({ levels: [hands], exportShift });
  await atTheComparison(game);
  await game.press('o');
  await game.sees('the disk is full, 1');
  await game.press('o');
  await game.sees('the disk is full, 2');
});

test('another part is written as such', async () => {
  const { asked, exportShift } = pretending();
  const level = levelOf('T5', 'Two', HANDS_ONLY, LUNCH);
  const game = openGame({ levels: [level], start: { level, part: 1 }, exportShift });
  await game.press('1', '1', '1', '1', 'w', '1', '1');
  await game.sees('proven');
  await game.press('o');
  expect(asked).toMatchObject([{ id: 'T5', part: 1, parts: 2 }]);
});

test('o stands in the footer of a wide window', async () => {
  const game = openGame({ levels: [hands], columns: 140, rows: 45 });
  await atTheComparison(game);
  expect(game.frame()).toContain('o program');
});

test('in lines o is told after a shift, and does the same', async () => {
  const { asked, exportShift } = pretending();
  const game = openPlain([hands], { progress: IN_PYTHON, exportShift });
  await game.press('o');
  await game.sees('That comes after the shift.');
  await game.press('1', '1');
  await game.sees('o: write the shift into a file, as a program that can be run.');
  await game.press('o');
  await game.sees(TOLD);
  expect(asked).toMatchObject([{ id: 'T4', title: 'Hands in 5 minutes', language: 'python' }]);
});
