import { describe, expect, test } from 'vitest';
import { type Fault, prepare } from '../../src/kitchen/index.ts';
import type { KitchenSpec, StepSpec } from '../../src/model/spec.ts';
import { menu } from '../support/menu.ts';

const faultsOf = (spec: KitchenSpec): readonly Fault[] => {
  const kitchen = prepare(spec);
  return kitchen.ok ? [] : kitchen.error;
};

/** The faults of one step, `bake`, beside which there is only `chop`. */
const faultsOfStep = (bake: StepSpec): readonly Fault[] =>
  faultsOf(menu({ pie: { bake, chop: { minutes: 1 } } }, { tools: { pan: 1 }, stock: { egg: 1 } }));

const at = ['dishes', 'pie', 'steps', 'bake'];

describe('names that do not exist', () => {
  test.each([
    ['station', { minutes: 1, at: 'ovn' }, 'ovn', [...at, 'at'], ['oven', 'stove', 'kettle']],
    ['step', { minutes: 1, after: ['chop', 'chp'] }, 'chp', [...at, 'after', 1], ['bake', 'chop']],
    ['step', { minutes: 1, after: [['chop', 'chp']] }, 'chp', [...at, 'after', 0, 1], ['bake', 'chop']],
    ['tool', { minutes: 1, takes: ['pot'] }, 'pot', [...at, 'takes', 0], ['pan']],
    ['tool', { minutes: 1, returns: ['pan', 'pot'] }, 'pot', [...at, 'returns', 1], ['pan']],
    ['stock item', { minutes: 1, checks: 'milk' }, 'milk', [...at, 'checks'], ['egg']],
    ['stock item', { minutes: 1, uses: 'milk' }, 'milk', [...at, 'uses'], ['egg']],
    ['stock item', { minutes: 1, restocks: 'milk' }, 'milk', [...at, 'restocks'], ['egg']],
  ] satisfies readonly (readonly [string, StepSpec, string, readonly unknown[], readonly string[]])[])(
    'a %s: %j',
    (what, step, name, path, known) => {
      expect(faultsOfStep(step)).toEqual([{ code: 'unknown-name', what, name, path, known }]);
    },
  );

  test('a dish', () => {
    const spec = menu({ pie: { bake: { minutes: 1 } } }, { orders: [{ dish: 'pie' }, { dish: 'pei' }] });
    expect(faultsOf(spec)).toEqual([
      { code: 'unknown-name', what: 'dish', name: 'pei', path: ['orders', 1, 'dish'], known: ['pie'] },
    ]);
  });
});

describe('fields that belong to station steps only', () => {
  test.each(['start', 'collect', 'burns', 'fails'])('%s', (field) => {
    expect(faultsOfStep({ minutes: 1, [field]: 1 })).toEqual([{ code: 'station-only', path: [...at, field], field }]);
  });

  test('minutes: "never"', () => {
    expect(faultsOfStep({ minutes: 'never' })).toMatchObject([{ code: 'station-only', path: [...at, 'minutes'] }]);
  });
});

test('`delegable` belongs to hands-on steps only', () => {
  expect(faultsOfStep({ minutes: 1, at: 'oven', delegable: true })).toEqual([
    { code: 'hands-on-only', path: [...at, 'delegable'], field: 'delegable' },
  ]);
});

test('`briefing` and `collect` of a station belong to helpers only', () => {
  const spec = menu({ pie: { bake: { minutes: 1 } } }, { stations: { oven: { briefing: 1, collect: 1 } } });
  expect(faultsOf(spec)).toEqual([
    { code: 'helper-only', path: ['stations', 'oven', 'briefing'], field: 'briefing' },
    { code: 'helper-only', path: ['stations', 'oven', 'collect'], field: 'collect' },
  ]);
});

test('hands-on work takes at least a minute, a station may take none', () => {
  expect(faultsOfStep({ minutes: 0 })).toEqual([{ code: 'too-short', path: [...at, 'minutes'], least: 1 }]);
  expect(faultsOfStep({ minutes: 0, at: 'oven' })).toEqual([]);
});

describe("a dish's steps must have no cycle", () => {
  test('a step after itself', () => {
    expect(faultsOfStep({ minutes: 1, after: ['bake'] })).toEqual([
      { code: 'cycle', path: [...at, 'after'], steps: ['bake', 'bake'] },
    ]);
  });

  test('a round of steps, through a choice', () => {
    const pie = {
      bake: { minutes: 1, after: ['fill'] },
      chop: { minutes: 1 },
      fill: { minutes: 1, after: [['chop', 'bake']] },
    };
    const faults = faultsOf(menu({ pie }));
    expect(faults).toMatchObject([{ code: 'cycle' }]);
    expect(faults[0]).toMatchObject({ steps: ['bake', 'fill', 'bake'] });
  });
});

test('a step may not have the name that `times` gives to another', () => {
  const pie = { chop: { minutes: 1, times: 2 }, 'chop-2': { minutes: 1 } };
  expect(faultsOf(menu({ pie }))).toEqual([
    { code: 'same-name', path: ['dishes', 'pie', 'steps', 'chop-2'], name: 'chop-2' },
  ]);
});

test('all faults of a kitchen come in one go', () => {
  const spec = menu({ pie: { bake: { minutes: 0, at: 'ovn', after: ['chp'] } } }, { orders: [{ dish: 'pei' }] });
  expect(faultsOf(spec)).toHaveLength(3);
});
