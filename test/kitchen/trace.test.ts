import { expect, test } from 'vitest';
import { decide, decisions, open, trace } from '../../src/kitchen/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { menu } from '../support/menu.ts';

const kitchen = kitchenOf(
  menu({ pie: { bake: { at: 'oven', minutes: 4 }, brew: { at: 'kettle', minutes: 2 }, chop: { minutes: 7 } } }),
);

function loaded() {
  let { shift } = open(kitchen);
  for (const task of [0, 1]) {
    const step = decide(shift, { verb: 'start', task });
    if (step.ok) ({ shift } = step.value);
  }
  return shift;
}

test('a trace has a step for every minute at which something happens, each with its own events', () => {
  const steps = trace(loaded(), { verb: 'do', task: 2 });
  if (!steps.ok) throw new Error(steps.error.rule);
  expect(steps.value.map(({ shift }) => [shift.minute, shift.brain.mode])).toEqual([
    [0, 'doing'],
    [2, 'doing'],
    [4, 'doing'],
    [7, 'free'],
  ]);
  expect(steps.value.map(({ events }) => events.map(({ type }) => type))).toEqual([
    ['decided', 'doing'],
    ['dinged'],
    ['dinged'],
    ['did'],
  ]);
});

test('a trace of an illegal decision is the same error as deciding it', () => {
  const shift = loaded();
  const decision = { verb: 'collect', task: 0 } as const;
  expect(trace(shift, decision)).toEqual(decide(shift, decision));
});

test('decisions go by order, then by the dish, `wait` last; every other one has its reason', () => {
  const { legal, refused } = decisions(loaded());
  expect(legal.map(({ decision }) => decision)).toEqual([
    { verb: 'stare', task: 0 },
    { verb: 'stare', task: 1 },
    { verb: 'do', task: 2 },
    { verb: 'wait', until: null },
  ]);
  expect(refused.map(({ decision }) => decision)).toContainEqual({ verb: 'start', task: 0 });
});
