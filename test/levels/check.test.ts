import { expect, test } from 'vitest';
import { checkLevel, type Finding } from '../../src/levels/index.ts';
import type { Cooks } from '../../src/model/best.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { levelOf, levelText } from '../support/level-text.ts';

/** Errors and warnings. */
function findingsOf(change: object = {}, alter: (cooks: Cooks) => Cooks = (cooks) => cooks): readonly Finding[] {
  const level = levelOf(levelText(change));
  return checkLevel(level, (kitchen) => alter(cooksOf(kitchen))).filter(({ severity }) => severity !== 'note');
}

const { dishes } = JSON.parse(levelText());

test('of a level that means what it says nothing is to be put right', () => {
  expect(findingsOf()).toEqual([]);
});

test('a goal that no plan passes is an error', () => {
  const both = [
    { dish: 'lunch', patience: 10 },
    { dish: 'lunch', patience: 10 },
  ];
  const findings = findingsOf({ orders: both });
  expect(findings).toMatchObject([{ code: 'no-plan-passes', severity: 'error', part: 1, path: ['goal'] }]);
});

test('a search that was given up without a plan is a warning, not an error', () => {
  const [finding] = findingsOf({}, (cooks) => ({ ...cooks, best: { run: null, proven: false, bound: null } }));
  expect(finding).toMatchObject({ code: 'no-plan-found', severity: 'warning' });
});

test('a best that is not proven is a warning that names what is known', () => {
  const [finding] = findingsOf({}, ({ best, ...cooks }) => ({ ...cooks, best: { ...best, proven: false, bound: 3 } }));
  expect(finding).toMatchObject({ code: 'best-not-proven', severity: 'warning' });
  expect(finding?.message).toContain('better than 3');
});

test('it is only a note where the value itself is proven, and nothing but the choice between equals is open', () => {
  const open = (cooks: Cooks): Cooks => ({ ...cooks, best: { ...cooks.best, proven: false } });
  const findings = checkLevel(levelOf(levelText()), (kitchen) => open(cooksOf(kitchen)));
  const finding = findings.find(({ code }) => code === 'best-not-proven');
  expect(finding).toMatchObject({ severity: 'note', message: expect.stringContaining('only less waiting') });
});

test('a blocking cook who is the best is a note: it may be the lesson', () => {
  const hands = { lunch: { steps: { chop: { minutes: 2 }, wash: { minutes: 3 } } } };
  const level = levelOf(levelText({ stations: {}, dishes: hands }));
  expect(checkLevel(level, cooksOf)).toEqual([expect.objectContaining({ code: 'blocking-is-best', severity: 'note' })]);
});

test.each([
  ['station', { stations: { oven: {}, grill: {} } }, 'grill'],
  ['helper', { stations: { oven: {}, boy: { helper: true } } }, 'boy'],
  ['tool', { tools: { pan: 1 } }, 'pan'],
  ['stock item', { stock: { egg: 1 } }, 'egg'],
  ['dish', { dishes: { ...dishes, soup: { steps: { boil: { minutes: 1 } } } } }, 'soup'],
])('a %s that nothing uses is a warning', (_, change, name) => {
  expect(findingsOf(change)).toEqual([
    expect.objectContaining({
      code: 'unused-name',
      severity: 'warning',
      message: expect.stringContaining(`"${name}"`),
    }),
  ]);
});

test.each([
  ['read', 'written', { reads: 'till' }],
  ['written', 'read', { writes: 'till' }],
])('a variable that is only %s, and never %s, is a warning', (_, __, key) => {
  const steps = (...keys: readonly object[]) => ({ count: Object.assign({ minutes: 1 }, ...keys) });
  expect(findingsOf({ dishes: { lunch: { steps: steps(key) } } })).toContainEqual(
    expect.objectContaining({ code: 'unused-name', message: expect.stringContaining('"till"') }),
  );
  const both = steps({ reads: 'till' }, { writes: 'till' });
  expect(JSON.stringify(findingsOf({ dishes: { lunch: { steps: both } } }))).not.toContain('till');
});

test('a helper is used where a step may be delegated, and the other way round', () => {
  const lunch = { ...dishes.lunch, steps: { ...dishes.lunch.steps, chop: { minutes: 4, delegable: true } } };
  expect(findingsOf({ stations: { oven: {}, boy: { helper: true } }, dishes: { lunch } })).toEqual([]);
  expect(findingsOf({ dishes: { lunch } })).toEqual([expect.objectContaining({ code: 'no-helper' })]);
});

test('a brace whose shift has no value is a warning', () => {
  const cold = [{ dish: 'lunch', patience: 10 }];
  expect(findingsOf({ aha: 'Blocking takes {blocking}.', orders: cold })).toEqual([
    expect.objectContaining({ code: 'brace-without-value', message: expect.stringContaining('{blocking}') }),
  ]);
});

test('a kitchen elsewhere in which a program is judged is looked at as one that is played', () => {
  const never = { lunch: { steps: { pie: { at: 'oven', minutes: 'never' } } } };
  const elsewhere = { never: { ...JSON.parse(levelText()), dishes: never, title: undefined } };
  expect(findingsOf({ elsewhere })).toEqual([]);
  const [finding] = findingsOf({ elsewhere, write: { kitchens: [1, 'never'] } });
  expect(finding).toMatchObject({ code: 'no-plan-passes', severity: 'error', part: null });
  expect(finding?.message).toContain('the kitchen "never"');
});
