import { expect, test } from 'vitest';
import { faultsIn, levelOf, levelText } from '../support/level-text.ts';

const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];

test.each(INHERITED)('%s is a name like any other', (name) => {
  const { parts } = levelOf(
    levelText({
      stations: { [name]: {} },
      tools: { [name]: 1 },
      stock: { [name]: 1 },
      dishes: {
        [name]: {
          steps: { [name]: { at: name, minutes: 1, takes: [name], uses: name }, end: { minutes: 1, after: [name] } },
        },
      },
      orders: [{ dish: name }],
    }),
  );
  expect(parts[0]?.kitchen.tasks[0]).toMatchObject({ name, station: 0, takes: [0], uses: 0, namedBy: [1] });
});

test.each(INHERITED)('%s is unknown where nothing is called so', (name) => {
  const steps = { pie: { at: name, minutes: 1, after: [name], takes: [name], uses: name } };
  const text = levelText({ dishes: { lunch: { steps } }, orders: [{ dish: name }] });
  expect(faultsIn(text)).toHaveLength(['at', 'after', 'takes', 'uses', 'dish'].length);
});

test.each(INHERITED)('%s is no key', (name) => {
  expect(faultsIn(levelText({ [name]: 1 }))[0]?.message).toContain(`the key "${name}"`);
});

test('__proto__ is refused as a key, wherever it stands', () => {
  const text =
    '{ "__proto__": 1, "dishes": { "__proto__": { "steps": {} } }, "orders": [{ "__proto__": {} }], "goal": "finish" }';
  expect(faultsIn(text).filter(({ message }) => message.includes('cannot be used'))).toHaveLength(3);
});

test.each(['two words', 'a.b', '-dash', '', 'x'.repeat(41), '12', 'tab\t', '🍕'])('%j is not a name', (name) => {
  expect(faultsIn(levelText({ stations: { oven: {}, [name]: {} } }))[0]?.message).toContain('expected a name');
});

test.each(['crème-brûlée', '7up', 'mise_en_place', '餃子', 'x'.repeat(40)])('%s is a name', (name) => {
  expect(levelOf(levelText({ stations: { oven: {}, [name]: {} } })).parts[0]?.kitchen.stations[1]?.name).toBe(name);
});

test.each(['\u001b[2J', '\u202e', '\u0085', 'a\nb'])(
  '%j is refused in a text and never repeated to the terminal',
  (title) => {
    const [fault] = faultsIn(levelText({ title }));
    expect(fault?.message).toContain('on one line');
    expect(fault?.message).not.toContain(title);
  },
);
