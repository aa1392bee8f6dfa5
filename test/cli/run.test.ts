import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { breakfastFile, child, command, fileWith, folderWith, newFolder } from '../support/command.ts';

/** Toast 4 minutes, chopping 8: both at once. */
const GOOD = `
export default async function shift(kitchen) {
  for await (const order of kitchen.orders) {
    const toast = order.start('toast');
    order.do('chop');
    await toast;
    console.log('served at', kitchen.minute);
  }
}`;

test('a program that reaches the goal: what it printed, the comparison, exit code 0', async () => {
  const { exit, out, err } = await command('run', breakfastFile(), fileWith(GOOD, 'shift.mjs'));
  expect(err).toBe('');
  expect(out).toMatch(/It printed:\n {2}served at 8\n/u);
  expect(out).toMatch(/you +8m +100 % +★★★/u);
  expect(exit).toBe(0);
});

test('a program in TypeScript runs as it is, with the types that the package exports', async () => {
  const typed = GOOD.replace('shift(kitchen)', "shift(kitchen: import('awaiter-game').Kitchen): Promise<void>");
  const { exit } = await command('run', breakfastFile(), fileWith(typed, 'shift.ts'));
  expect(exit).toBe(0);
});

test('a program may import helpers of its own', async () => {
  const folder = folderWith({
    'shift.mjs':
      "import { serve } from './lib/serve.mjs';\nexport default async (kitchen) => {\n  for await (const order of kitchen.orders) await serve(order);\n};\n",
    'lib/serve.mjs': "export const serve = (order) => {\n  order.stare('toast');\n  order.do('chop');\n};\n",
  });
  const { exit, out } = await command('run', breakfastFile(), join(folder, 'shift.mjs'));
  expect(out).toMatch(/you +12m/u);
  expect(exit).toBe(0);
});

test('--json: outcome, plan with the lines that asked for it, score, remarks, what it printed, no fault', async () => {
  const { out } = await command('run', breakfastFile(), fileWith(GOOD, 'shift.mjs'), '--json');
  expect(JSON.parse(out)).toMatchObject({
    ended: 'over',
    finish: 8,
    plan: ['start 1.toast', 'do 1.chop', 'collect 1.toast'],
    lines: [4, 5, null],
    ...{ gain: 1, stars: 3, remarks: expect.any(Array) },
    printed: ['served at 8'],
    fault: null,
  });
});

test('a program that fails says where, and what its shift came to by then: exit code 1', async () => {
  const file = fileWith(GOOD.replace("'chop'", "'chopp'"), 'shift.mjs');
  const { exit, out, err } = await command('run', breakfastFile(), file, '--json');
  expect(exit).toBe(1);
  expect(err).toContain(`${file}:5:13: at 0:00: order 1 (breakfast) has no step "chopp"`);
  expect(err).toContain("> 5 |     order.do('chopp');");
  const { fault, plan } = JSON.parse(out);
  expect(fault).toMatchObject({ code: 'unknown-name', minute: 0, place: { file, line: 5, column: 13 } });
  expect(plan).toEqual(['start 1.toast']);
});

test('what goes wrong after the last order was served is told, the score stays: exit code 1', async () => {
  const file = fileWith(GOOD.replace('    console.log', '    nothing.at.all;\n    console.log'), 'shift.mjs');
  const { exit, out, err } = await command('run', breakfastFile(), file);
  expect(err).toContain(`${file}:7:5: after its shift was over: ReferenceError: nothing is not defined`);
  expect(out).toMatch(/you +8m +100 % +★★★/u);
  expect(exit).toBe(1);
});

test('what a program prints of an error names its own lines, and none of ours', async () => {
  const file = fileWith(
    GOOD.replace('order.do', "try { order.do('chopp'); } catch (error) { console.log(error); }\n    order.do"),
    'shift.mjs',
  );
  const { out } = await command('run', breakfastFile(), file);
  expect(out).toContain('shift.mjs:5:');
  expect(out).not.toMatch(/src\/loop|node:internal/u);
});

test('a ticket, an order and the kitchen are printed as what they are', async () => {
  const text = GOOD.replace('    await toast;', '    console.log(toast, order, kitchen);\n    await toast;');
  const { out } = await command('run', breakfastFile(), fileWith(text, 'shift.mjs'));
  expect(out).toContain('ticket for 1.toast order 1 (breakfast) the kitchen at minute 8');
});

test('a file that cannot be loaded is bad input: exit code 2, and nobody is compared', async () => {
  const { exit, out, err } = await command('run', breakfastFile(), fileWith('export default 3;', 'shift.mjs'));
  expect(exit).toBe(2);
  expect(err).toContain('export default async function shift(kitchen)');
  expect(out).toBe('');
});

test.each([
  ['no such file', join(dirname(breakfastFile()), 'nothing.mjs'), 'there is no file'],
  ['a folder', `${dirname(breakfastFile())}/x.mjs/..`, 'is no program by its name'],
  ['another kind of file', breakfastFile(), 'a file that ends with .mjs, .js, .mts, .ts was expected'],
])('%s is bad input', async (_, file, message) => {
  const { exit, err } = await command('run', breakfastFile(), file);
  expect(exit).toBe(2);
  expect(err).toContain(message);
});

test('the built game runs programs, too', async () => {
  const bundle = join(import.meta.dirname, '../../dist/awaiter.cjs');
  const { exit, out } = await child(['run', 'L10', fileWith(ALL_AT_ONCE, 'shift.mjs')], { script: bundle });
  expect(out).toMatch(/you +10m +100 % +★★★/u);
  expect(exit).toBe(0);
});

const ALL_AT_ONCE = `
export default async function shift(kitchen) {
  for await (const order of kitchen.orders) await Promise.all(order.steps.map((step) => order.start(step)));
}`;

test('the types that the package exports are in the package', () => {
  const root = join(import.meta.dirname, '../..');
  const { exports, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { types } = exports['.'];
  expect(files).toContain('dist');
  expect(readFileSync(join(root, types), 'utf8')).toContain('export interface Kitchen');
});

const KITCHEN = {
  stations: { oven: {} },
  dishes: { lunch: { steps: { pie: { at: 'oven', minutes: 9 } } } },
  orders: [{ dish: 'lunch' }],
  goal: 'finish',
};
const PIE = 'export default async ({ orders }) => { for await (const order of orders) await order.start("pie"); };';
const PUZZLES = [{ title: 'one', python: { lines: ["print('a')"], prints: ['a'], from: [1] } }];
const judged = fileWith(
  JSON.stringify({ puzzles: PUZZLES, elsewhere: { late: KITCHEN }, write: { kitchens: ['late'] } }),
);

test('--kitchen runs it in a kitchen elsewhere, also of a level of puzzles', async () => {
  const { exit, out } = await command('run', judged, fileWith(PIE, 'pie.mjs'), '--kitchen', 'late');
  expect(out).toContain('kitchen "late"');
  expect(out).toMatch(/you +9m +100 % +★★★/u);
  expect(exit).toBe(0);
});

test('without a flag it runs in the kitchen that the program is written for, and names the others', async () => {
  const level = {
    puzzles: PUZZLES,
    elsewhere: { late: KITCHEN, early: KITCHEN },
    write: { kitchens: ['late', 'early'] },
  };
  const path = fileWith(JSON.stringify(level));
  const file = fileWith(PIE, 'pie.mjs');
  const { exit, out } = await command('run', path, file);
  expect(out).toContain('kitchen "late"');
  expect(out).toContain(`  awaiter run ${path} ${file} --kitchen early`);
  expect(exit).toBe(0);
});

test('a kitchen that is not there is told with the nearest name; one without a program names them', async () => {
  const file = fileWith(PIE, 'pie.mjs');
  const wrong = await command('run', judged, file, '--kitchen', 'lat');
  expect(wrong).toMatchObject({ exit: 2, err: expect.stringContaining('Did you mean "late"?') });
  const both = await command('run', judged, file, '--kitchen', 'late', '--part', '1');
  expect(both).toMatchObject({ exit: 2, err: expect.stringContaining('either a --part or a --kitchen') });
  const unwritten = fileWith(JSON.stringify({ puzzles: PUZZLES, elsewhere: { late: KITCHEN } }));
  const none = await command('run', unwritten, file);
  expect(none).toMatchObject({ exit: 2, err: expect.stringContaining('--kitchen late') });
});

test('awaiter code of a level of puzzles writes its starter, and says how it is run', async () => {
  const file = join(newFolder(), 'pie.mjs');
  const { exit, out } = await command('code', judged, file);
  expect(out).toContain(`Run it: awaiter run ${judged} ${file}\n`);
  expect(readFileSync(file, 'utf8')).toContain("order.stare('pie');");
  expect(exit).toBe(0);
});

test('a program that is worse than blocking is told to change: it cannot take anything back', async () => {
  const late = GOOD.replace(
    "order.do('chop');\n    await toast;",
    "await kitchen.until(8);\n    await toast;\n    order.do('chop');",
  );
  const { out } = await command('run', breakfastFile(), fileWith(late, 'shift.mjs'));
  expect(out).toContain('4 minutes worse than blocking: change the program and save it.');
});
