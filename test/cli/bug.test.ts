import { expect, test } from 'vitest';
import { breakfastFile, child } from '../support/command.ts';

/** Breaks something that every JSON answer needs: a bug, from the command's point of view. */
const BROKEN = ['--import', 'data:text/javascript,JSON.stringify=()=>{throw new Error("the whisk is broken")}'];
const args = ['compare', breakfastFile(), '--json'];

test('a bug of ours ends with 70 and one line that says what to do, without a stack trace', async () => {
  const { exit, out, err } = await child(args, { node: BROKEN });
  expect({ exit, out }).toEqual({ exit: 70, out: '' });
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toContain('the whisk is broken');
  expect(err).toContain('AWAITER_DEBUG=1');
});

test('AWAITER_DEBUG=1 shows where a bug happened', async () => {
  const { exit, err } = await child(args, { node: BROKEN, env: { AWAITER_DEBUG: '1' } });
  expect(exit).toBe(70);
  expect(err).toMatch(/the whisk is broken\n\s+at /u);
});

test('a bug outside of any command ends with 70 too', async () => {
  const late = ['--import', 'data:text/javascript,setImmediate(()=>{throw new Error("too late")})'];
  const { exit, err } = await child(['list'], { node: late });
  expect(exit).toBe(70);
  expect(err).toContain('too late');
});
