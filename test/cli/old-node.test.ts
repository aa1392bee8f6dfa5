import { expect, test } from 'vitest';
import { child } from '../support/command.ts';

const OLD = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.11.0"}})';

test('an older Node gets one line that says which one is needed', async () => {
  const { exit, out, err } = await child(['list'], { node: ['--import', `data:text/javascript,${OLD}`] });
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toBe(
    'awaiter: Node.js 22 or later is needed, this is 20.11.0. Get one from https://nodejs.org; in a clone, npm start brings its own.\n',
  );
});
