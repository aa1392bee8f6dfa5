import { expect, test } from 'vitest';
import type { Level } from '../../src/model/level.ts';
import { TEA } from './support/asked.ts';
import { fakeCampaigns } from './support/campaigns.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf, PIZZAS } from './support/kitchens.ts';
import { fakeWatch, watching } from './support/watch.ts';

const lunchWith = (steps: object, title = 'Lunch'): Level =>
  levelOf('mine', title, { ...LUNCH, dishes: { lunch: { steps: { ...LUNCH.dishes.lunch?.steps, ...steps } } } });
const lunch = lunchWith({});
const SLOW = { toast: { at: 'toaster', minutes: 12 } };

/** The level in play, and what its file is saved as. */
function openWatched(level = lunch): { readonly game: TestGame; readonly save: (news: Level | string) => void } {
  const { watch, save } = fakeWatch();
  return { game: openGame(watching(level, watch)), save };
}

test('a save keeps the decisions that are still possible, and says why the next one is not', async () => {
  const { game, save } = openWatched();
  await game.press('1', '2', '1');
  await game.sees('stove');
  save(lunchWith(SLOW));
  await game.sees(/Saved: \d of 3 decisions kept/u);
  await game.press('u');
  await game.sees('toaster');
});

test('a level that is only reworded goes on as it was, with its new words', async () => {
  const { game, save } = openWatched();
  await game.press('1');
  save(lunchWith({}, 'Midday'));
  expect(await game.sees('mine Midday')).toContain('Saved: the level is read anew.');
  await game.press('2');
  await game.sees('0:08');
});

test('a file with a fault is told below the keys, and the level goes on as it was until the next save', async () => {
  const { game, save } = openWatched();
  await game.press('1');
  save('3:7: found "ovn", which is no station');
  await game.sees('3:7: found "ovn"');
  await game.press('2');
  expect(await game.sees('0:08')).toMatch(/ undo .*\n 3:7: found "ovn"/u);
  save(lunchWith({}, 'Midday'));
  await game.sees('mine Midday');
  expect(game.frame()).not.toContain('3:7');
});

test('beside the comparison the shift is compared anew, or goes on where it is not over any more', async () => {
  const { game, save } = openWatched(levelOf('mine', 'Hands', HANDS_ONLY));
  await game.press('1', '1');
  await game.sees('you');
  const steps = { knead: { minutes: 4 }, wash: { minutes: 2 } };
  save(levelOf('mine', 'Hands', { ...HANDS_ONLY, dishes: { work: { steps } } }));
  await game.sees(/you +6m/u);
  save(levelOf('mine', 'Hands', { ...HANDS_ONLY, dishes: { work: { steps: { ...steps, dry: { minutes: 3 } } } } }));
  await game.sees('Saved: 2 of 2 decisions kept.');
  expect(await game.sees('do dry')).toContain('0:06');
});

test('a shift that waits on the map is taken over, too', async () => {
  const { game, save } = openWatched();
  await game.press('1', '1', 'escape');
  await game.sees('left at');
  save(lunchWith({ chop: { minutes: 9 } }));
  await game.sees('Saved: the level is read anew.');
  await game.press('enter');
  await game.sees('Going on at');
});

test('a rush that waits on the map is one afterwards, too', async () => {
  const { watch, save } = fakeWatch();
  const game = openGame({ ...watching(lunch, watch), rush: 60 });
  await game.press('1', 'escape');
  await game.sees('left at');
  save(lunchWith(SLOW));
  await game.press('enter');
  await game.sees('paused');
});

test('the beat is stayed in; one that is gone leads to the shift', async () => {
  const { watch, save } = fakeWatch();
  const game = openGame({ ...watching(TEA, watch), start: { level: TEA, part: null } });
  await game.sees('You cut while it boils: when is all done?');
  save({ ...TEA, predict: TEA.predict === null ? null : { ...TEA.predict, question: 'When is tea?', hash: 'new' } });
  await game.sees('When is tea?');
  save({ ...TEA, predict: null });
  await game.sees('What now?');
});

test('whoever looks at another campaign finds the level as it is now on the way back', async () => {
  const { watch, save } = fakeWatch();
  const game = openGame({ ...watching(lunch, watch), campaigns: fakeCampaigns() });
  await game.press('escape');
  await game.sees('Hands pack');
  await game.press('<');
  await game.sees('H1   Hands');
  save(levelOf('mine', 'Many', PIZZAS));
  await game.press('>');
  await game.sees('mine Many');
});

test('nobody watches once the game is left', async () => {
  let watchers = 0;
  const game = openGame(
    watching(lunch, () => {
      watchers += 1;
      return () => {
        watchers -= 1;
      };
    }),
  );
  await game.sees('What now?');
  expect(watchers).toBe(1);
  game.leave();
  expect(watchers).toBe(0);
});
