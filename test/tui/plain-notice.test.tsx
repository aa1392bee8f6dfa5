import { expect, test } from 'vitest';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, levelOf } from './support/kitchens.ts';

const LEVELS = [levelOf('T4', 'Hands', HANDS_ONLY)];
const NOTICE = 'Your progress file was damaged.';

test('what was wrong with the progress is the first thing that is said, also at what looks like a first start', async () => {
  const game = openGame({ levels: LEVELS, plain: true, columns: 200, notice: NOTICE });
  expect((await game.sees('T4 Hands')).startsWith(NOTICE)).toBe(true);
});

test('that progress cannot be kept is said when it happens', async () => {
  const store = {
    load: () => Promise.resolve({ progress: NO_PROGRESS, notice: null }),
    record: () => Promise.resolve('Your progress cannot be kept.'),
  };
  const game = openGame({ levels: LEVELS, plain: true, columns: 200, store });
  await game.press('1', '1');
  await game.sees('Your progress cannot be kept.');
});
