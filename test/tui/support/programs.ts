import { LONGEST_PRINT, LONGEST_PROGRAM_LINE, MOST_PRINTS, MOST_PROGRAM_LINES } from '../../../src/levels/limits.ts';
import type { Card, MarkPuzzle, OrderPuzzle, Program, Puzzle } from '../../../src/model/lesson.ts';
import type { Level } from '../../../src/model/level.ts';
import { bareLevel } from '../../support/bare-level.ts';

/** A bell that rings at once is heard when the hands are empty. */
export const BELL: Program = {
  lines: ["console.log('Start');", "setTimeout(() => console.log('Ding'), 0);", "console.log('End');"],
  prints: ['Start', 'End', 'Ding'],
  from: [1, 3, 2],
};

export const BELL_IN_PYTHON: Program = {
  lines: [
    'async def main():',
    "    print('Start')",
    "    asyncio.get_running_loop().call_soon(lambda: print('Ding'))",
    "    print('End')",
    '    await mins(1)  # await is where others get a turn',
    '',
    'asyncio.run(main())',
  ],
  prints: ['Start', 'End', 'Ding'],
  from: [2, 4, 3],
};

/** As large as a level may make a program. Every printed line is another one. */
export const LARGEST: Program = {
  lines: Array.from({ length: MOST_PROGRAM_LINES }, (_, nth) => `line${nth + 1} `.padEnd(LONGEST_PROGRAM_LINE, '+')),
  prints: Array.from({ length: MOST_PRINTS }, (_, nth) => `printed${nth + 1} `.padEnd(LONGEST_PRINT, '-')),
  from: Array.from({ length: MOST_PRINTS }, (_, nth) => nth + 1),
};

export const puzzleOf = (card: Partial<Card>): OrderPuzzle => ({
  ...{ title: 'A puzzle', javascript: null, python: null },
  ...card,
  hash: '0123456789abcdef',
});

/** Nobody waits for the bell: the mended program does. */
const HASTY: Program = {
  lines: ['ring(5);', "console.log('eat');"],
  prints: ['eat', 'ding'],
  from: [2, 1],
};
const PATIENT: Program = { ...HASTY, lines: ['await ring(5);', "console.log('eat');"], prints: ['ding', 'eat'] };
const HASTY_IN_PYTHON: Program = {
  lines: ['async def main():', "    print('eat')", '', 'asyncio.run(main())'],
  prints: ['eat'],
  from: [2],
};
/** What it mends stands before line 2. */
const PATIENT_IN_PYTHON: Program = {
  lines: ['async def main():', '    await ring(5)', "    print('eat')", '', 'asyncio.run(main())'],
  prints: ['ding', 'eat'],
  from: [2, 3],
};

export const markOf = (given: Partial<MarkPuzzle> = {}): MarkPuzzle => ({
  ...{ title: 'A hasty guest', ask: 'Which line forgets to wait?', hash: 'abcdef9876543210' },
  ...{ javascript: HASTY, python: HASTY_IN_PYTHON },
  mended: { javascript: PATIENT, python: PATIENT_IN_PYTHON },
  ...given,
});

/** Two faults, in lines 1 and 3. */
export const TWO_FAULTS: MarkPuzzle = markOf({
  title: 'Two faults',
  ask: 'Which two lines forget to wait?',
  hash: '00000000000000f2',
  javascript: { lines: ['ring(5);', "console.log('eat');", 'ring(2);'], prints: ['eat', 'ding'], from: [2, 1] },
  python: null,
  mended: {
    javascript: {
      lines: ['await ring(5);', "console.log('eat');", 'await ring(2);'],
      prints: ['ding', 'eat', 'ding'],
      from: [1, 2, 3],
    },
    python: null,
  },
});

export const levelOfPuzzles = (...puzzles: readonly Puzzle[]): Level =>
  bareLevel({
    id: 'T1',
    title: 'Two houses',
    story: ['Somebody says Start, End and Ding.'],
    aha: 'A bell waits until your hands are empty.',
    hints: ['Listen to the hands.', 'The bell is heard when the hands are empty.'],
    puzzles,
  });
