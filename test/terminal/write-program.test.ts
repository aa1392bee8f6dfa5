import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/command.ts';
import { KEYS } from '../support/terminal.ts';
import { start } from './journey.ts';

const program = (...lines: readonly string[]): string =>
  [
    'export default async function shift(kitchen) {',
    '  for await (const order of kitchen.orders) {',
    ...lines.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');

const IN_A_ROW = program(
  "await order.start('user');",
  "await order.start('orders');",
  "await order.start('payments');",
);
const START_THEN_AWAIT = program(
  "const user = order.start('user');",
  "const orders = order.start('orders');",
  'await user;',
  'await orders;',
  "await order.start('payments');",
);
const ALL_AT_ONCE = program('await Promise.all(order.steps.map((step) => order.start(step)));');

test('three versions of a program for L10: the stars go from 1 to 3; a mistake is shown at its line', async () => {
  const file = join(newFolder(), 'shift.mjs');
  const game = start(['code', 'L10', file, '--reduced-motion']);
  await game.see('L10 User, orders, payments', file, '★ ☆ ☆', /you +30m/u);
  // What stands there to begin with is the proud cook's card.
  expect(readFileSync(file, 'utf8')).toContain("await order.start('user');");

  writeFileSync(file, IN_A_ROW.replace("'user'", "'usr'"));
  await game.see('no step "usr"', `${file}:3:17`, "> 3 |     await order.start('usr');");
  writeFileSync(file, IN_A_ROW);
  await game.see('★ ☆ ☆', /you +30m/u, 'orders could be started');
  writeFileSync(file, START_THEN_AWAIT);
  await game.see('★ ★ ☆', /you +20m/u);
  writeFileSync(file, ALL_AT_ONCE);
  await game.see('★ ★ ★', /you +10m/u);

  game.press(KEYS.escape);
  await game.see(/▸ L10/u, 'Written: ★★★');
  game.press('q');
  expect((await game.exited()).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(ALL_AT_ONCE);

  const again = start(['code', 'L10', file, '--reduced-motion'], { stateHome: game.stateHome });
  await again.see('★ ★ ★', /you +10m/u);
  again.press(KEYS.ctrlC);
  await again.exited();
});
