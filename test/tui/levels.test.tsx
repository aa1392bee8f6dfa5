import { expect, test } from 'vitest';
import { NO_PROGRESS, type Progress, type Reached } from '../../src/model/progress.ts';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf, PIZZAS } from './support/kitchens.ts';

const hands = levelOf('T1', 'Hands', HANDS_ONLY);
const halves = levelOf('T2', 'Halves', LUNCH, PIZZAS);
const levels = [hands, halves];
const reached = (stars: number): Reached => ({ stars, goal: 'finish', value: 5, plan: ['do 1.knead', 'do 1.wash'] });
const [handsHash = ''] = hands.parts.map(({ hash }) => hash);
const kept = (kitchens: Progress['kitchens']): Progress => ({ ...NO_PROGRESS, kitchens });

test('with progress the game opens with the list, the cursor on the next thing to do', async () => {
  const game = openGame({ levels, progress: kept({ [handsHash]: reached(3) }) });
  const screen = await game.sees('▸ T2   Halves (2 parts)');
  expect(screen).toMatch(/T1 +Hands +★★★ +understood/u);
  await game.press('up');
  await game.sees('Understood: Start it early');
  await game.sees('Your best: 5m.');
  await game.press('down');
  await game.press('enter');
  await game.sees('T2 Halves 1/2: half 1');
});

test('what is wrong with the progress is told on the list', async () => {
  const game = openGame({
    levels,
    progress: kept({ [handsHash]: reached(3) }),
    notice: 'Your old progress was set aside.',
  });
  await game.sees('Your old progress was set aside.');
});

test('a level that was asked for opens at once, also one that is not in the campaign', async () => {
  const own = levelOf('mine', 'My own', PIZZAS);
  const game = openGame({ levels, start: { level: own, part: null } });
  await game.sees('mine My own');
  await game.press('escape');
  await game.sees('Your level');
});
