import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/decision.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { house, runStrategy } from '../../src/strategies/index.ts';
import { contestantsOf } from '../../src/tui/contest.ts';
import { COOKS } from '../../src/words/cooks.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { HANDS_ONLY, IMPATIENT, LUNCH, levelOf, PIZZAS } from './support/kitchens.ts';

const lunch = levelOf('T1', 'Lunch', LUNCH);

/** Toast and water on, chop meanwhile, collect, plate: as good as it gets. */
async function playBest(game: TestGame): Promise<void> {
  await game.sees('1 start toast');
  await game.press('1', '1', '1', '1');
  await game.sees(/toast +done/u);
  await game.press('w', '1', '1');
  await game.sees('best');
}

test('all cooks stand on one time axis with stars, the saving and what is proven', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  await game.sees('proven');
  expect(game.frame()).toContain('★ ★ ★');
  expect(game.frame()).toContain('You took away 100 % of the waiting');
  expect(game.frame()).toContain('Start it early: 11.');
  expect(game.frame()).toMatchSnapshot();
});

test('in a large window the lesson and the kitchen stand there both', async () => {
  const game = openGame({ levels: [lunch], columns: 140, rows: 45 });
  await playBest(game);
  const screen = await game.sees('proven');
  expect(screen).toContain('What there is to see');
  expect(screen).toContain('0:00 stations (you)');
  expect(screen).toMatchSnapshot();
});

test('what was reached is recorded under the kitchen’s hash', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  await game.sees('proven');
  expect(game.recorded).toMatchObject([{ hash: lunch.parts[0]?.hash, reached: { stars: 3, value: 11 } }]);
});

test('the arrows show the kitchen as it was, minute by minute, of any cook', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  await game.press('right', 'right', 'right');
  await game.sees('0:02 stations (you)');
  expect(game.frame()).toContain('2m left');
  await game.press('up');
  await game.sees('0:02 stations (blocking)');
});

test('the best and the blocking shift can be watched, and Esc comes back', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  await game.sees('proven');
  await game.press('B');
  await game.sees('What the blocking cook decides');
  await game.press('right', 'right', 'right');
  await game.sees('stared at');
  await game.press('escape');
  await game.sees('What there is to see');
  await game.press('b');
  await game.sees('What the best cook decides');
});

test('the own best from before the shift is a line of its own, whether it was better, worse or the same', async () => {
  const game = openGame({ levels: [lunch] });
  const playWorse = async (): Promise<void> => {
    await game.press('3', '1', '1', 'w', '1', 'w', '1', '1');
    await game.sees('proven');
  };
  await game.sees('1 start toast');
  await playWorse();
  expect(game.frame()).not.toContain('before ');
  await game.press('r');
  await playBest(game);
  expect(await game.sees('proven')).toMatch(/▸you +11m(.*\n)+ before +(?!11m)\d+m[^\n]*│ *$/mu);
  await game.press('r');
  await playBest(game);
  expect(await game.sees('proven')).toMatch(/ before +11m.*│ the same *$/mu);
  await game.press('r');
  await game.sees('1 start toast');
  await playWorse();
  expect(game.frame()).toMatch(/ before +11m.*│ *$/mu);
});

test('a plan from before that the kitchen refuses is left out', () => {
  const kitchen = lunch.parts[0]?.kitchen as Kitchen;
  const mine = runStrategy(kitchen, house(kitchen)).plan;
  const labels = (record: Plan | null) =>
    contestantsOf(kitchen, mine, mine, null, record).map(({ label, note }) => [label, note]);
  expect(labels(['collect 1.toast'])).toEqual(labels(null));
  expect(labels(mine)).toEqual([...labels(null), ['before', 'the same']]);
});

test('the bars say what they show, and the stations of the chosen cook stand below them', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  const screen = await game.sees('proven');
  expect(screen).toContain('what the hands do');
  expect(screen).toMatch(/ you: +toaster +│toast█+!+/u);
  await game.press('down', 'down');
  expect(await game.sees('▸best')).toMatch(/ best: +toaster +│toast█+/u);
});

test('where a cook was through earlier than the minute that is looked at, the box says so', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  await game.sees('proven');
  await game.press('right', '$');
  await game.sees('0:23 (over since 0:11), you');
});

test('what the house does is told in the third person', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  await game.sees('proven');
  await game.press('down', 'right');
  await game.sees('house is chopping');
});

test('who the cooks are is told among the keys', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  await game.press('?');
  const screen = await game.sees('Keys');
  for (const cook of COOKS) expect(screen).toContain(cook);
});

test('the lesson of a level in parts is told after the last part only', async () => {
  const game = openGame({ levels: [levelOf('T2', 'Two halves', HANDS_ONLY, HANDS_ONLY)] });
  await game.press('1', '1');
  expect(await game.sees('n goes on: part 2 of 2, half 2')).not.toContain('Start it early');
  await game.press('n');
  await game.sees('2/2: half 2');
  await game.press('1', '1');
  await game.sees('Start it early');
});

test('after the last level it says that it was the last, and leads to the map', async () => {
  const game = openGame({ levels: [levelOf('T3', 'Hands', HANDS_ONLY)] });
  await game.press('1', '1');
  await game.sees('n goes to the map.');
  await game.press('n');
  expect(await game.sees('Test campaign')).toContain('That was the last level. C: certificate');
});

test('u goes back into the shift with the last decision taken back', async () => {
  const game = openGame({ levels: [lunch] });
  await playBest(game);
  await game.press('u');
  await game.sees('1 do plate');
  expect(game.frame()).toContain('0:10');
});

test('n goes on to the next part, then to the next level, then to the list', async () => {
  const game = openGame({
    levels: [levelOf('T2', 'Two halves', HANDS_ONLY, HANDS_ONLY), levelOf('T3', 'Hands', HANDS_ONLY)],
  });
  for (const title of ['1/2: half 1', '2/2: half 2', 'T3 Hands']) {
    await game.sees(title);
    await game.press('1', '1');
    await game.sees('knead');
    await game.sees('★ ★ ★');
    await game.press('n');
  }
  await game.sees('Test campaign');
});

test('where blocking is as good as the best, that is said plainly', async () => {
  const game = openGame({ levels: [levelOf('T4', 'Hands', HANDS_ONLY)] });
  await game.press('1', '1');
  expect(await game.sees('★ ★ ★')).toMatch(/blocking|nothing to win|no waiting/iu);
});

test('a shift that failed is told kindly, with what to press', async () => {
  const game = openGame({ levels: [levelOf('T5', 'Soup', IMPATIENT)] });
  await game.press('1', 'w');
  const screen = await game.sees('Not this time');
  expect(screen.replace(/\s+/gu, ' ')).toContain('u takes the last decision back, r starts again');
  expect(screen).not.toContain('★');
});

test('while the best is still being looked for, the comparison says so and can be left', async () => {
  const game = openGame({ levels: [lunch], cooks: () => new Promise(() => undefined) });
  await game.sees('1 start toast');
  await game.press('1', '1', '1', '1', 'w', '1', '1');
  await game.sees('still being looked for');
  await game.press('escape');
  await game.sees('Test campaign');
});

test('many orders still fit: every line of the comparison keeps to the window', async () => {
  const game = openGame({ levels: [levelOf('T6', 'Pizza', PIZZAS)] });
  await game.press(...'1111w11111111w1111');
  const lines = (await game.sees('proven')).split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
});
