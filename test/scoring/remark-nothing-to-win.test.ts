import { expect, test } from 'vitest';
import type { Best } from '../../src/model/best.ts';
import { diagnose, outcomeOf, scoreOf } from '../../src/scoring/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { judge, logOf } from './stage.ts';

const HANDS = {
  stations: { bell: {} },
  dishes: { dinner: { steps: { chop: { minutes: 6 }, knead: { minutes: 8 } } } },
  orders: [{ dish: 'dinner' }],
  goal: 'finish' as const,
};

test('where blocking is as good as the best, that is the lesson, for any perfect shift', () => {
  for (const plan of [
    ['do 1.chop', 'do 1.knead'],
    ['do 1.knead', 'do 1.chop'],
  ]) {
    expect(judge(HANDS, plan).remarks).toMatchObject([{ kind: 'nothing-to-win', harmless: true }]);
  }
});

test('and for a worse one it comes after what went wrong', () => {
  const spec = { ...HANDS, orders: [{ dish: 'dinner', patience: 90 }] };
  const { remarks } = judge(spec, ['wait 3', 'do 1.chop', 'do 1.knead']);
  expect(remarks).toMatchObject([{ kind: 'waited-while', cost: 3 }, { kind: 'nothing-to-win' }]);
});

test('not said where nobody has proven it', () => {
  const kitchen = kitchenOf(HANDS);
  const log = logOf(kitchen, ['do 1.chop', 'do 1.knead']);
  const found = cooksOf(kitchen);
  const score = (best: Best) => scoreOf(kitchen, outcomeOf(kitchen, log), { ...found, best });
  const kinds = (best: Best) => diagnose(kitchen, log, log, score(best)).map(({ kind }) => kind);
  expect(kinds(found.best)).toEqual(['nothing-to-win']);
  expect(kinds({ ...found.best, proven: false, bound: 1 })).toEqual([]);
});
