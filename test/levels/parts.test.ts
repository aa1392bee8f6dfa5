import { expect, test } from 'vitest';
import { faultsIn, levelOf, placeOf } from '../support/level-text.ts';

const part = (label: string, minutes: number | string, dish = 'tea') =>
  `{ "label": "${label}", "dishes": { "tea": { "steps": { "pour": { "minutes": ${minutes} } } } }, "orders": [{ "dish": "${dish}" }], "goal": "finish" }`;

const level = (...parts: readonly string[]) => `{ "title": "Tea", "parts": [\n${parts.join(',\n')}\n] }`;

test('parts are kitchens of their own, each with its label', () => {
  const { parts } = levelOf(level(part('weak', 2), part('strong', 5)));
  expect(parts.map(({ label, kitchen }) => [label, kitchen.tasks[0]?.minutes])).toEqual([
    ['weak', 2],
    ['strong', 5],
  ]);
});

test('faults of every part are told, names of the one beside a wrong shape in the other', () => {
  const text = level(part('weak', '"x"'), part('strong', 5, 'tee'));
  expect(faultsIn(text)).toEqual([
    expect.objectContaining(placeOf(text, '"x"')),
    expect.objectContaining(placeOf(text, '"tee"')),
  ]);
});

test('a kitchen beside parts is told where it belongs', () => {
  const text = level(part('weak', 2)).replace('"parts"', '"goal": "finish", "parts"');
  expect(faultsIn(text)).toEqual([
    expect.objectContaining({ ...placeOf(text, '"goal"'), hint: expect.stringContaining('inside "parts"') }),
  ]);
});

test('a part needs its label', () => {
  const text = level(
    '{  "dishes": { "tea": { "steps": { "pour": { "minutes": 1 } } } }, "orders": [{ "dish": "tea" }], "goal": "finish" }',
  );
  expect(faultsIn(text)[0]).toMatchObject({
    ...placeOf(text, '{  "dishes"'),
    message: expect.stringContaining('"label"'),
  });
});
