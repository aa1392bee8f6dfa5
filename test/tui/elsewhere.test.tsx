import { test } from 'vitest';
import { levelOf } from '../support/level-text.ts';
import { openGame } from './support/game.tsx';

test('what a level of puzzles tells of a kitchen elsewhere is worked out, though nobody plays there', async () => {
  const tea = { dishes: { tea: { steps: { pour: { minutes: 2 } } } }, orders: [{ dish: 'tea' }], goal: 'finish' };
  const program = { lines: ["console.log('a');", "console.log('b');"], prints: ['a', 'b'], from: [1, 2] };
  const level = levelOf(
    JSON.stringify({
      story: ['Tea would take {best:tea} minutes.'],
      elsewhere: { tea },
      puzzles: [{ title: 'Two lines', javascript: program }],
    }),
  );
  await openGame({ levels: [level] }).sees('Tea would take 2 minutes.');
});
