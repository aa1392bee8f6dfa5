import { expect, test } from 'vitest';
import { judge } from './stage.ts';

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
