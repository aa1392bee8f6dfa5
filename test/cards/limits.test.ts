import { expect, test } from 'vitest';
import { readRun } from '../../src/cards/index.ts';
import { interpreterOf, runSource } from '../../src/cli/io-run.ts';

async function stopped(source: string, limits: { readonly time: number; readonly output: number }) {
  const interpreter = await interpreterOf('javascript');
  if (interpreter === null) throw new Error('there is always a Node');
  return runSource(interpreter, source, limits);
}

test('a program that never ends is stopped when its time is up', async () => {
  const output = await stopped('for (;;);', { time: 300, output: 1000 });
  expect(output).toMatchObject({ exit: null, stopped: 'time' });
  expect(readRun('javascript', output).fault).toBe('it was still running when its time was up');
});

test('a program that prints without end is stopped, and no more of it is kept', async () => {
  const output = await stopped("for (;;) console.log('again');", { time: 30_000, output: 1000 });
  expect(output).toMatchObject({ exit: null, stopped: 'output' });
  expect(output.stdout).toHaveLength(1000);
  expect(readRun('javascript', output).fault).toBe('it printed without end');
});

test('a program that cannot be started says why', async () => {
  const output = await runSource({ command: '/nowhere/python3', args: [] }, '', { time: 1000, output: 1000 });
  expect(readRun('python', output)).toMatchObject({ exit: null, fault: expect.stringContaining('ENOENT') });
});
