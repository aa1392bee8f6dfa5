import { expect, test } from 'vitest';
import { scoreOf } from '../../src/scoring/index.ts';
import { cooks, FAILED } from './stage.ts';

test('where no plan passes there is no gain and no star', () => {
  const score = scoreOf({ goal: 'finish' }, FAILED, cooks(FAILED, FAILED, null));
  expect(score).toMatchObject({ passes: false, gain: null, stars: 0, best: null });
});
