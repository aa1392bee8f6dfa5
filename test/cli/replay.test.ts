import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { codeOf } from '../../src/share/index.ts';
import { BREAKFAST, breakfastFile, command, fileWith, folderWith, planFile } from '../support/command.ts';
import { bodyOf, framed } from '../support/framed.ts';
import { levelOf } from '../support/level-text.ts';

const PLAN = ['start 1.toast', 'do 1.chop', 'collect 1.toast'];
const TEXT = JSON.stringify(BREAKFAST);
const [part] = levelOf(TEXT).parts;
if (part === undefined) throw new Error('breakfast has a kitchen');

const code = (change: Partial<Parameters<typeof codeOf>[0]> = {}): string =>
  String(codeOf({ id: 'breakfast', part, plan: PLAN, level: null, ...change }));

/** What is said about a code, and to programs. */
async function faultOf(...args: readonly string[]) {
  const { exit, out, err } = await command('replay', ...args, '--json');
  expect(exit).toBe(2);
  expect(err).not.toMatch(/\n\s+at /u);
  return (JSON.parse(out) as { error: Record<string, unknown> }).error;
}

test('a shift of the campaign is found by the hash of its kitchen alone', async () => {
  const { out } = await command('share', 'L02', '--plan', planFile(['do 1.chop', 'stare 1.toast', 'stare 1.water']));
  const replayed = /aw1-[\w-]+/u.exec(out)?.[0] ?? '';
  const { exit, out: told } = await command('replay', replayed);
  expect(exit).toBe(0);
  expect(told).toMatch(/^L02 {2}Toast, water, vegetables\ngoal: finish early\n/u);
  expect(told).toContain('finish 22m, gain 0 %, ★☆☆');
});

test('a shift of a pack that is known is found there', async () => {
  const data = folderWith({
    'awaiter/packs/mine/awaiter.json': { title: 'Mine', chapters: [{ title: 'One', levels: ['breakfast'] }] },
    'awaiter/packs/mine/breakfast.json': BREAKFAST,
  });
  vi.stubEnv('XDG_DATA_HOME', data);
  const { exit, out } = await command('replay', code());
  vi.unstubAllEnvs();
  expect(exit).toBe(0);
  expect(out).toMatch(/^breakfast {2}breakfast\n/u);
});

test('the card and the code that the README shows belong to each other, and to the campaign as it is', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const shown = /^Awaiter L.*?^awaiter replay (aw1-[\w-]+)$/msu.exec(readme);
  const { out } = await command('replay', String(shown?.[1]), '--json');
  const { level, plan } = JSON.parse(out) as { level: string; plan: readonly string[] };
  expect((await command('share', level, '--plan', planFile(plan))).out.trim()).toBe(shown?.[0]);
});

test('what is no code, is cut, was changed or is of another version is told apart', async () => {
  const whole = code();
  expect(await faultOf('L02')).toMatchObject({
    code: 'bad-code',
    fault: 'no-code',
    message: expect.stringContaining('"L02" is no file and no code: a code begins with'),
  });
  expect(await faultOf(fileWith('no code in here'))).toMatchObject({
    code: 'bad-code',
    fault: 'no-code',
    message: expect.stringContaining('there is no code of a shift in it'),
  });
  expect(await faultOf(whole.slice(0, -3))).toMatchObject({
    fault: 'cut-short',
    message: expect.stringContaining(`it has ${whole.length - 3} characters of ${whole.length}`),
  });
  const changed = whole.slice(0, -1) + (whole.endsWith('A') ? 'B' : 'A');
  expect(await faultOf(changed)).toMatchObject({ fault: 'checksum' });
  expect(await faultOf(whole.replace('aw1', 'aw2'))).toMatchObject({
    fault: 'other-version',
    message: expect.stringContaining('update yours'),
  });
  expect(await faultOf(framed(bodyOf(whole).subarray(0, 12)))).toMatchObject({ fault: 'foreign' });
});

test('a code is found in the line that somebody has sent along with it', async () => {
  const { exit, out } = await command('replay', `awaiter replay ${code({ level: TEXT })}`);
  expect(exit).toBe(0);
  expect(out).toMatch(/^breakfast /u);
});

test('a kitchen that nobody here knows is named by its hash and its level, with what to do', async () => {
  const fault = await faultOf(code());
  expect(fault).toMatchObject({ code: 'unknown-kitchen', hash: part.hash, level: 'breakfast' });
  expect(fault.message).toContain('It was called "breakfast"');
  expect(fault.message).toContain('--level FILE');
});

test('a level that is there under the same name, and has another kitchen, has changed since', async () => {
  expect(await faultOf(code({ id: 'L02' }))).toMatchObject({
    code: 'level-changed',
    message: expect.stringContaining('"L02" has changed since the code was made'),
  });
  const fault = await faultOf(code(), '--level', 'L10');
  expect(fault).toMatchObject({ code: 'level-changed', level: 'breakfast', found: [expect.any(String)] });
});

test('code and level cannot both come from standard input', async () => {
  expect(await faultOf('-', '--level', '-')).toMatchObject({ code: 'two-inputs' });
});

test('a decision that the rules forbid is told by its number, as in any plan', async () => {
  const fault = await faultOf(code({ plan: ['start 1.toast', 'collect 1.toast'] }), '--level', breakfastFile());
  expect(fault).toMatchObject({ code: 'illegal-plan', position: 2, nearest: 'stare 1.toast' });
  expect(fault.message).toContain('the code: decision 2, "collect 1.toast", is not possible at 0:00');
});

test('a task that the kitchen does not have is told, too', async () => {
  const big = { ...BREAKFAST, orders: [{ dish: 'breakfast' }, { dish: 'breakfast' }] };
  const [other] = levelOf(JSON.stringify(big)).parts;
  const foreign = code({
    part: { kitchen: other?.kitchen ?? part.kitchen, hash: part.hash },
    plan: ['wait', 'do 2.chop'],
  });
  expect(await faultOf(foreign, '--level', breakfastFile())).toMatchObject({ code: 'illegal-plan', position: 2 });
});

test('a level in a code is called what the code says, but moves no cursor', async () => {
  const { exit, out } = await command('replay', code({ id: 'break\u001b[2Jfast', level: TEXT }));
  expect(exit).toBe(0);
  expect(out).toMatch(/^break\\u\{1b\}\[2Jfast /u);
});

test('a level in the code that is none, or another one than the plan’s, was put in by hand', async () => {
  for (const level of ['{}', TEXT.replace('8', '9')])
    expect(await faultOf(code({ level }))).toMatchObject({ code: 'bad-code', fault: 'foreign' });
});
