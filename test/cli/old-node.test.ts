import { expect, test } from 'vitest';
import { child } from '../support/command.ts';
import { BUNDLE } from '../support/terminal.ts';

/** What an older Node says of itself, and does not have. */
const old = (version: string): string =>
  `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}});delete process.getBuiltinModule`;

test.each(['18.20.8', '20.11.0', '22.2.0', '22.17.1'])(
  'Node %s gets one line that says which one is needed',
  async (version) => {
    const node = ['--import', `data:text/javascript,${old(version)}`];
    const { exit, out, err } = await child(['list'], { node, script: BUNDLE });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe(
      `awaiter: Node.js 22.18 or later is needed, this is ${version}. Get one from https://nodejs.org; in a clone, npm start brings its own.\n`,
    );
  },
);

test('the oldest Node that is asked for is the one that package.json names', async () => {
  const { default: about } = await import('../../package.json', { with: { type: 'json' } });
  const oldest = about.engines.node.replace('>=', '');
  const node = ['--import', `data:text/javascript,${old('1.0.0')}`];
  expect((await child([], { node, script: BUNDLE })).err).toContain(`Node.js ${oldest} or later`);
});
