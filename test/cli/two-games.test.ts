import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { progressStore } from '../../src/cli/io-progress.ts';
import { newFolder } from '../support/command.ts';

const STORE = new URL('../../src/cli/io-progress.ts', import.meta.url).href;
const SHIFTS = 15;

/** A process of its own that records a star in so many kitchens. */
const game = (name: string, home: string): Promise<unknown> => {
  const script =
    `import { progressStore } from '${STORE}'; const store = progressStore();` +
    `for (let n = 0; n < ${SHIFTS}; n += 1) await store.record({ type: 'shift', hash: '${name}' + n, ` +
    `reached: { stars: 1, goal: 'finish', value: 1, plan: [] } });`;
  const one = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, XDG_STATE_HOME: home },
    stdio: 'ignore',
  });
  return new Promise((resolve) => one.on('close', resolve));
};

test('three games that end their shifts at the same time lose no star', async () => {
  const home = newFolder();
  expect(await Promise.all([game('a', home), game('b', home), game('c', home)])).toEqual([0, 0, 0]);
  const { progress } = await progressStore(Promise.resolve(join(home, 'awaiter', 'progress.json'))).load();
  expect(Object.keys(progress.kitchens)).toHaveLength(3 * SHIFTS);
});
