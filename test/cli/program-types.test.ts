import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { folderWith } from '../support/command.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What TypeScript says of a program in a folder in which the package is installed. */
function complaintsOf(program: string): string {
  const folder = folderWith({
    'shift.ts': program,
    'tsconfig.json': {
      compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', lib: ['es2023'], types: [] },
    },
  });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/awaiter-game'));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
}

const PROGRAM = `
import type { Buzz, Kitchen, Order } from 'awaiter-game';

export default async function shift(kitchen: Kitchen): Promise<void> {
  const served: Promise<void>[] = [];
  for await (const order of kitchen.orders) served.push(serve(order, kitchen));
  await Promise.all(served);
}

async function serve(order: Order, kitchen: Kitchen): Promise<void> {
  await kitchen.free('oven');
  const pie = order.start('pie');
  order.do('chop');
  try {
    const { step, minute } = await pie;
    step.toUpperCase();
    minute.toFixed();
  } catch (error) {
    (error as Buzz).step.toUpperCase();
    await Promise.race([order.start('pie'), kitchen.until(kitchen.minute + 12)]);
  }
}
`;

test('a program in TypeScript is checked with the types that the package exports', () => {
  expect(complaintsOf(PROGRAM)).toBe('');
  expect(complaintsOf(PROGRAM.replace("order.start('pie');\n  order.do", "order.strat('pie');\n  order.do"))).toContain(
    "Property 'strat' does not exist on type 'Order'",
  );
});
