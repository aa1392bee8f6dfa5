import { test } from 'vitest';
import type { Level } from '../../src/model/level.ts';
import { TEA } from './support/asked.ts';
import { HANDS_ONLY, LUNCH, levelOf } from './support/kitchens.ts';
import { openPlain } from './support/plain.ts';
import { fakeWatch, watching } from './support/watch.ts';

const lunchWith = (steps: object): Level =>
  levelOf('mine', 'Lunch', { ...LUNCH, dishes: { lunch: { steps: { ...LUNCH.dishes.lunch?.steps, ...steps } } } });

test('a save says what was kept and how things stand', async () => {
  const { watch, save } = fakeWatch();
  const game = openPlain([], watching(lunchWith({}), watch));
  await game.press('1', '2', '1');
  await game.sees('toast is collected');
  save(lunchWith({ toast: { at: 'toaster', minutes: 12 } }));
  await game.sees(
    /Saved: 2 of 3 decisions kept\. Not "collect 1\.toast" at 0:08: already cooking\n0:08 You are free\./u,
  );
});

test('a step that was renamed is told in a few words, so that they fit on a line', async () => {
  const { watch, save } = fakeWatch();
  const game = openPlain([], watching(lunchWith({}), watch));
  await game.press('1', '2');
  await game.sees('0:08 You are free.');
  save(levelOf('mine', 'Lunch', { ...LUNCH, dishes: { lunch: { steps: { tea: { at: 'toaster', minutes: 3 } } } } }));
  await game.sees(/Saved: 0 of 2 decisions kept\. Not "start 1\.toast": "lunch" has no such step\n/u);
});

test('a fault is said, and the level goes on as it was', async () => {
  const { watch, save } = fakeWatch();
  const game = openPlain([], watching(lunchWith({}), watch));
  await game.sees('0:00 You are free.');
  save('3:7: a comma is missing');
  await game.sees('The file has an error, the level goes on as it was. 3:7: a comma is missing');
});

test('a shift that is over is compared anew, and one that is not goes on', async () => {
  const { watch, save } = fakeWatch();
  const game = openPlain([], watching(levelOf('mine', 'Hands', HANDS_ONLY), watch));
  await game.press('1', '1');
  await game.sees('You: 5 minutes.');
  const steps = { knead: { minutes: 4 }, wash: { minutes: 2 } };
  save(levelOf('mine', 'Hands', { ...HANDS_ONLY, dishes: { work: { steps } } }));
  await game.sees('You: 6 minutes.');
  save(levelOf('mine', 'Hands', { ...HANDS_ONLY, dishes: { work: { steps: { ...steps, dry: { minutes: 3 } } } } }));
  await game.sees(/Saved: 2 of 2 decisions kept\.\n0:06 You are free\.\n {2}1: do dry/u);
});

test('another beat is opened anew, one that is gone leads to the shift', async () => {
  const { watch, save } = fakeWatch();
  const game = openPlain([], { ...watching(TEA, watch), start: { level: TEA, part: null } });
  await game.sees('Before you play, a prediction.');
  save({ ...TEA, predict: TEA.predict === null ? null : { ...TEA.predict, question: 'When is tea?', hash: 'new' } });
  await game.sees(/Saved: the level is read anew\.\n(?:.*\n)*When is tea\?/u);
  save({ ...TEA, predict: null });
  await game.sees('0:00 You are free.');
});
