import { expect, test } from 'vitest';
import { guideFile } from '../support/level-guide.ts';
import { levelOf } from '../support/level-text.ts';
import { openGame, type TestGame, type TestOptions } from './support/game.tsx';
import { solvingKeys } from './support/orders.ts';

const BELLS = levelOf(guideFile('bells.json'));
const [PUZZLE] = BELLS.puzzles;
if (PUZZLE === undefined || BELLS.predict === null) throw new Error('the guide has no puzzle with a prediction');
const REPLY = /You\s+said\s+“/u;
const SOLVE = solvingKeys(PUZZLE, 'javascript', 0);

async function open(plain: boolean, options: Partial<TestOptions> = {}): Promise<TestGame> {
  const game = openGame({ levels: [BELLS], plain, columns: plain ? 300 : 80, ...options });
  await game.press('1', '3');
  await game.sees(plain ? 'The lines, mixed:' : 'In which order');
  return game;
}

const CODE = /When it was run, it printed|The same as code\./u;

test.each([false, true])(
  'who leaves a puzzle unsolved is told first how the prediction came out; n again goes on (plain: %s)',
  async (plain) => {
    const game = await open(plain);
    expect(game.frame()).not.toMatch(REPLY);
    await game.press('n');
    expect(await game.sees(REPLY)).not.toMatch(CODE);
    await game.press('n');
    await game.sees(CODE);
  },
);

test.each([false, true])('who has solved it leaves at once (plain: %s)', async (plain) => {
  const game = await open(plain);
  await game.press(...SOLVE, 'enter');
  await game.sees(REPLY);
  await game.press('n');
  await game.sees(CODE);
});

test.each([false, true])('who predicted nothing leaves at once (plain: %s)', async (plain) => {
  const game = openGame({ levels: [BELLS], plain, columns: plain ? 300 : 80 });
  await game.press('n');
  await game.sees(plain ? 'The lines, mixed:' : 'In which order');
  await game.press('n');
  await game.sees(CODE);
});

test('any other key goes back to the puzzle', async () => {
  const game = await open(false);
  await game.press('n');
  await game.sees(REPLY);
  await game.press('j');
  expect(await game.sees('In which order')).not.toMatch(REPLY);
});
