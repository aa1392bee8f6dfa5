import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf } from './support/kitchens.ts';

const LESSON = 'The lesson: Start it early: 5.';

test('what counts is said under the story, and who ordered what', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)], plain: true, columns: 200 });
  await game.sees(/A story.*\nGoal: everything served as early as possible\.\nOrder: #1 lunch\./u);
});

test('the comparison says who blocking and the house are, what the level teaches and where code differs', async () => {
  const level = { ...levelOf('T4', 'Hands', HANDS_ONLY), breaks: 'Dough does not crash.' };
  const game = openGame({ levels: [level], plain: true, columns: 200 });
  await game.press('1', '1');
  await game.sees(LESSON);
  await game.sees(/The blocking cook, who .*: 5 minutes/u);
  await game.sees(/The house, a cook who .*: 5 minutes/u);
  await game.sees('Where kitchen and code differ: Dough does not crash.');
});

test('the lesson comes after the last part only: before, it would give that away', async () => {
  const game = openGame({ levels: [levelOf('T4', 'Hands', HANDS_ONLY, LUNCH)], plain: true, columns: 200 });
  await game.press('1', '1');
  expect(await game.sees('n goes on: part 2 of 2, half 2')).not.toContain('The lesson');
  await game.press('n', '1', '1', '1', '1', 'w', '1', '1');
  await game.sees(LESSON);
});

test('after the last level n says so and lists the levels', async () => {
  const game = openGame({ levels: [levelOf('T4', 'Hands', HANDS_ONLY)], plain: true, columns: 200 });
  await game.press('1', '1');
  await game.sees(LESSON);
  await game.press('n');
  await game.sees('That was the last level.');
  await game.sees('1: T4 Hands, 3 of 3 stars');
});
