import { expect, test } from 'vitest';
import { jobShopLevel } from '../../src/levels/jobshop.ts';
import { hasJobShops, publishedOptima, shopKitchen, shopRows } from '../support/job-shops.ts';
import { levelOf, placeOf } from '../support/level-text.ts';

const SHOP = '2 3\n0 4 1 5 2 6\n2 1 0 0 1 3\n';

function kitchenOf(source: string) {
  const text = jobShopLevel(source);
  if (!text.ok) throw new Error(`faults: ${JSON.stringify(text.error)}`);
  return levelOf(text.value).parts[0]?.kitchen;
}

function faultsIn(source: string) {
  const text = jobShopLevel(source);
  return text.ok ? [] : text.error;
}

test('each machine is a station with one slot, each job an order at minute 0, and the goal is finish', () => {
  const kitchen = kitchenOf(SHOP);
  expect(kitchen?.stations.map(({ name, slots, helper }) => [name, slots, helper])).toEqual([
    ['machine0', 1, false],
    ['machine1', 1, false],
    ['machine2', 1, false],
  ]);
  expect(kitchen?.orders.map(({ dish, at }) => [dish, at])).toEqual([
    ['job1', 0],
    ['job2', 0],
  ]);
  expect(kitchen?.goal).toBe('finish');
});

test('each operation is a step after the one before, which the hands only start and collect, in no time', () => {
  const tasks = kitchenOf(SHOP)?.tasks.map(({ name, station, minutes, start, collect, after }) => ({
    ...{ name, station, minutes, start, collect },
    after: after.flatMap(({ anyOf }) => anyOf),
  }));
  const free = { start: 0, collect: 0 };
  expect(tasks).toEqual([
    { name: 'op1', station: 0, minutes: 4, after: [], ...free },
    { name: 'op2', station: 1, minutes: 5, after: [0], ...free },
    { name: 'op3', station: 2, minutes: 6, after: [1], ...free },
    { name: 'op1', station: 2, minutes: 1, after: [], ...free },
    { name: 'op2', station: 0, minutes: 0, after: [3], ...free },
    { name: 'op3', station: 1, minutes: 3, after: [4], ...free },
  ]);
});

test.each([
  ['comments, also behind numbers', `# ft00\n${SHOP.replace('2 3', '2 3 # jobs, machines')}# the end`],
  ['blank lines and tabs', `\n\n${SHOP.replaceAll(' ', '\t ').replaceAll('\n', '\n \n')}`],
  ['line ends of other systems', SHOP.replaceAll('\n', '\r\n')],
  ['the titles and rows of + of the OR-Library', `\n instance ft00\n\n +++++\n Two by three\n ${SHOP} +++++\n`],
  ['no line end at the end', SHOP.trimEnd()],
  ['a byte order mark', `\uFEFF${SHOP}`],
])('read with the same result: %s', (_, source) => {
  expect(kitchenOf(source)).toEqual(kitchenOf(SHOP));
});

test.each([
  ['a machine that there is not', SHOP.replace('1 5', '3 5'), '3 5', 'a machine from 0 to 2'],
  ['a machine that is no number', SHOP.replace('2 6', 'oven 6'), 'oven', 'a machine from 0 to 2'],
  ['a duration that is not whole', SHOP.replace('1 5', '1 5.5'), '5.5', 'minutes from 0 to'],
  ['a duration that is negative', SHOP.replace('1 5', '1 -5'), '-5', 'minutes from 0 to'],
  ['a duration above the limit of a level', SHOP.replace('1 5', '1 50000'), '50000', 'minutes from 0 to'],
  ['a job line that is too short', SHOP.replace(' 2 6', ''), '0 4 1 5\n', 'expected 6'],
  ['a job line that is too long', SHOP.replace('2 6', '2 6 0 1'), '0 4', 'found 8 numbers'],
  ['a job too many', `${SHOP}0 1 1 1 2 1\n`, '0 1 1 1', 'expected 2 jobs'],
  ['a second job shop', `${SHOP}+++\nanother\n${SHOP}`, '2 3\n0 4 1 5 2 6\n2 1 0 0 1 3\n', 'one job shop'],
  ['a head of more numbers', SHOP.replace('2 3', '2 3 4'), '2 3 4', 'found 3 numbers'],
  ['no jobs', SHOP.replace('2 3', '0 3'), '0 3', 'jobs from 1 to'],
  ['more machines than a dish has steps', SHOP.replace('2 3', '2 99'), '99', 'machines from 1 to'],
  ['more operations than a level has tasks', SHOP.replace('2 3', '100 60'), '100 60', 'found 6000 operations'],
])('told where it stands: %s', (_, source, piece, expected) => {
  const [fault, ...others] = faultsIn(source);
  const at = piece === SHOP ? source.lastIndexOf(piece) : source.indexOf(piece);
  const place = placeOf(source.slice(0, at) + source.slice(at).replace(piece, '\0'), '\0');
  expect({ ...fault, others }).toMatchObject({ ...place, others: [] });
  expect(`${fault?.message} ${fault?.hint}`).toContain(expected);
});

test('a file that ends too early is told at its end', () => {
  const source = SHOP.split('\n').slice(0, 2).join('\n');
  expect(faultsIn(source)).toMatchObject([
    { line: 2, column: 12, message: expect.stringContaining('after 1 of 2 jobs') },
  ]);
});

test('all faults of a job shop are told at once', () => {
  expect(faultsIn('2 3\n0 4 1 5 9 6\n2 x 0 1 1 3\n').map(({ line }) => line)).toEqual([2, 3]);
});

test.each(['', '# nothing', '{"title": "a level"}', 'words only\n'])('%j is no job shop', (source) => {
  expect(faultsIn(source)).toMatchObject([
    { line: 1, column: 1, message: expect.stringContaining('no line of numbers') },
  ]);
});

const WHY_NOT = hasJobShops ? '' : ' (not run: there is no folder ../shared/jobshop)';

test.skipIf(!hasJobShops)(`every published job shop is read as it is written${WHY_NOT}`, () => {
  for (const name of publishedOptima().keys()) {
    const { stations, orders, tasks } = shopKitchen(name);
    const rows = shopRows(name);
    expect(stations).toHaveLength(Math.max(...rows.flat().map(({ machine }) => machine)) + 1);
    expect(
      orders.map((order) =>
        order.tasks.map((index) => ({ machine: tasks[index]?.station, minutes: tasks[index]?.minutes })),
      ),
    ).toEqual(rows);
  }
});
