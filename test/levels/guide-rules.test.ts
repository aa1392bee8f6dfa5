import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/kitchen/index.ts';
import { checkLevel, levelJsonSchema } from '../../src/levels/index.ts';
import { VERBS } from '../../src/model/decision.ts';
import type { KitchenSpec, OrderSpec, StepSpec } from '../../src/model/spec.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { editorFor } from '../support/editor.ts';
import { GUIDE, GUIDE_FILES, guideFile } from '../support/level-guide.ts';
import { levelOf } from '../support/level-text.ts';

type Change = (spec: KitchenSpec) => KitchenSpec;

const mapValues = <From, To>(things: Readonly<Record<string, From>> | undefined, map: (one: From) => To) =>
  Object.fromEntries(Object.entries(things ?? {}).map(([name, one]) => [name, map(one)]));

const leftOut = <Thing extends object>(thing: Thing, fields: readonly string[]): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([field]) => !fields.includes(field))) as Thing;

const inSteps =
  (map: (step: StepSpec) => StepSpec): Change =>
  (spec) => ({ ...spec, dishes: mapValues(spec.dishes, (dish) => ({ ...dish, steps: mapValues(dish.steps, map) })) });

/** The kitchen without these fields, wherever they stand. */
const of = {
  kitchen:
    (...fields: readonly string[]): Change =>
    (spec) =>
      leftOut(spec, fields),
  stations:
    (...fields: readonly string[]): Change =>
    (spec) => ({ ...spec, stations: mapValues(spec.stations, (station) => leftOut(station, fields)) }),
  dishes:
    (...fields: readonly string[]): Change =>
    (spec) => ({ ...spec, dishes: mapValues(spec.dishes, (dish) => leftOut(dish, fields)) }),
  orders:
    (...fields: readonly (keyof OrderSpec)[]): Change =>
    (spec) => ({ ...spec, orders: spec.orders.map((order) => leftOut(order, fields)) }),
  steps: (...fields: readonly (keyof StepSpec)[]) => inSteps((step) => leftOut(step, fields)),
};

/** Examples of rules, and the kitchen without the rule. */
const RULES: readonly (readonly [file: string, rule: string, without: Change])[] = [
  ['smallest.json', 'stations', of.steps('at')],
  ['after.json', 'after', of.steps('after')],
  ['after.json', 'times', of.steps('times')],
  ['slots.json', 'slots', of.stations('slots')],
  ['loading.json', 'start', of.steps('start')],
  ['loading.json', 'collect', of.steps('collect')],
  ['burns.json', 'burns', of.steps('burns')],
  ['guests.json', 'at', of.orders('at')],
  ['guests.json', 'patience', of.orders('patience')],
  ['waits.json', 'waits', (spec) => ({ ...spec, goal: 'finish' })],
  ['coins.json', 'price', of.dishes('price')],
  ['coins.json', 'tip', of.dishes('tip')],
  ['closes.json', 'closes', of.kitchen('closes')],
  ['fails.json', 'fails', of.steps('fails')],
  ['fails.json', 'alarm', of.kitchen('alarm')],
  ['helpers.json', 'delegable', of.steps('delegable')],
  ['helpers.json', 'briefing', of.stations('briefing')],
  ['helpers.json', 'collect', of.stations('collect')],
  ['tools.json', 'takes', of.steps('takes')],
  ['tools.json', 'returns', of.steps('returns')],
  ['variables.json', 'reads', of.steps('reads')],
  ['variables.json', 'writes', of.steps('writes')],
  ['stock.json', 'checks', of.steps('checks')],
  ['stock.json', 'uses', of.steps('uses')],
  ['stock.json', 'restocks', of.steps('restocks')],
  ['choices.json', 'choices', inSteps(({ after = [], ...step }) => ({ ...step, after: after.flat() }))],
  ['never.json', 'never', inSteps((step) => (step.minutes === 'never' ? { ...step, minutes: 1 } : step))],
];

const specsIn = (file: string): readonly KitchenSpec[] => levelOf(guideFile(file)).parts.map(({ spec }) => spec);

function cooksIn(spec: KitchenSpec) {
  const prepared = prepare(spec);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  return cooksOf(prepared.value);
}

/** What the cooks come to, whatever the best plan looks like. */
function comesTo(spec: KitchenSpec) {
  const { blocking, house, best } = cooksIn(spec);
  const { finish = null, waits = null, coins = null } = best.run?.outcome ?? {};
  return { blocking: blocking.outcome, house: house.outcome, best: { finish, waits, coins } };
}

test.each(RULES)('%s: without "%s" it would be another kitchen', (file, _rule, without) => {
  for (const spec of specsIn(file)) expect(comesTo(without(spec))).not.toEqual(comesTo(spec));
});

const FILES = [...new Set([...RULES.map(([file]) => file), 'parts.json', 'plans.json'])];

describe.each(FILES)('%s of the guide', (file) => {
  test('has a best, which is proven', () => {
    for (const spec of specsIn(file)) expect(cooksIn(spec).best).toMatchObject({ proven: true, run: {} });
  });

  test('has nothing to put right', () => {
    const findings = checkLevel(levelOf(guideFile(file)), cooksOf);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('is nothing that an editor finds fault with', async () => {
    expect(await editorFor('schema.json').faults(guideFile(file))).toEqual([]);
  });
});

test('a level in parts changes one thing, and that is seen', () => {
  const [first, second, ...others] = specsIn('parts.json');
  if (first === undefined || second === undefined) throw new Error('parts.json has lost its parts');
  expect(others).toEqual([]);
  expect(comesTo(first)).not.toEqual(comesTo(second));
});

test('every kind of decision is explained', () => {
  for (const kind of [...VERBS, 'wait']) expect(GUIDE).toMatch(new RegExp(`^\\| \`${kind}( [^\`]+)?\` \\|`, 'mu'));
});

test('every field of a kitchen is used by an example', () => {
  const definitions = levelJsonSchema().definitions as Readonly<Record<string, { readonly properties: object }>>;
  const fields = ['StationStep', 'HandsOnStep', 'HelperStation', 'Dish', 'Order', 'Kitchen'].flatMap((name) =>
    Object.keys(definitions[name]?.properties ?? {}),
  );
  expect(fields).toContain('stations');
  const used = new Set(FILES.flatMap((file) => [...guideFile(file).matchAll(/"([^"]+)":/gu)].map(([, key]) => key)));
  expect([...new Set(fields)].filter((field) => !used.has(field))).toEqual([]);
});

test('every example of a rule is looked at here', () => {
  const known = [...FILES, 'soup.json', 'bells.json', 'till.json', 'soup.de.json', 'awaiter.json'];
  expect(Object.keys(GUIDE_FILES).filter((name) => !known.includes(name))).toEqual([]);
});
