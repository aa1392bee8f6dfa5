import { LONGEST_PRINT, LONGEST_PROGRAM_LINE, MOST_PRINTS, MOST_PROGRAM_LINES } from '../../../src/levels/limits.ts';
import type { Card, Program, Puzzle } from '../../../src/model/lesson.ts';
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

export const puzzleOf = (card: Partial<Card>): Puzzle => ({
  ...{ title: 'A puzzle', javascript: null, python: null },
  ...card,
  hash: '0123456789abcdef',
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
