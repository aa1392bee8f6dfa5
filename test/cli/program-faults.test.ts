import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgramFile } from '../../src/cli/io-program.ts';
import { BREAKFAST, fileWith, folderWith } from '../support/command.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const kitchen = kitchenOf(BREAKFAST as never);

/** How long a program may keep its turn here: milliseconds. */
const TIME = 2_500;

const faultOf = async (text: string, ending = 'mjs') =>
  (await runProgramFile(fileWith(text, `shift.${ending}`), kitchen, { time: TIME })).fault;

const shift = (...lines: readonly string[]): string =>
  ['export default async function shift(kitchen) {', ...lines, '}', ''].join('\n');

/** What it is, the program, its code, what the message says, the line of its place. */
type Case = readonly [what: string, text: string, code: string, says: string, line: number | null];

const CASES: readonly Case[] = [
  ['a loop that never ends', shift('for (;;);'), 'endless', 'since 0:00 nobody else could go on', null],
  [
    'a loop that awaits nothing of the kitchen',
    shift('for (;;) await null;'),
    'endless',
    'never awaits anything',
    null,
  ],
  ['a loop outside of the function', 'for (;;);', 'endless', 'outside of its functions', null],
  ['a real timer', shift('await new Promise((go) => setTimeout(go, 9));'), 'outside', 'a real timer', 2],
  [
    'a timer of a module',
    `import { setTimeout } from 'node:timers/promises';\n${shift('await setTimeout(9);')}`,
    'outside',
    'a real timer',
    null,
  ],
  ['the network', shift('await fetch("http://127.0.0.1:9997/");'), 'outside', 'the network', 2],
  [
    'a file',
    `import { readFile } from 'node:fs/promises';\n${shift('await readFile("x");')}`,
    'outside',
    'a file',
    null,
  ],
  ['a syntax error', shift('const x = ;'), 'syntax', "Unexpected token ';'", 2],
  ['an await in a function that is not async', shift('', 'const go = () => { await 1; };'), 'syntax', '"async', 3],
  ['another reserved word', shift('const enum = 1;'), 'syntax', 'Unexpected reserved word', 2],
  [
    'a wrong step name',
    shift('for await (const o of kitchen.orders) o.do("chp");'),
    'unknown-name',
    'has no step "chp"',
    2,
  ],
  [
    'a missing file',
    `\nimport { a } from './a.mjs';\n${shift('')}`,
    'missing-import',
    'nothing to import at "./a.mjs"',
    2,
  ],
  ['a missing package', `\nimport a from 'no-such-package';\n${shift('')}`, 'missing-import', '"no-such-package"', 2],
  ['a missing name', `import { nope } from 'node:fs';\n${shift('')}`, 'syntax', "'nope'", 1],
  ['process.exit', shift('', 'process.exit(3);'), 'exit', 'process.exit(3)', 3],
  ['a process that is killed', shift('process.kill(process.pid, "SIGKILL");'), 'exit', 'SIGKILL', null],
  ['no function', 'export const shift = 3;', 'no-shift', 'export default async function shift(kitchen)', null],
  ['an error of its own', shift('', 'nothing.at.all;'), 'error', 'ReferenceError: nothing is not defined', 3],
  ['something thrown that is no error', shift('throw "burnt";'), 'error', '"burnt", which is no Error', null],
  [
    'a program that catches everything and tries again',
    shift('for await (const o of kitchen.orders) for (;;) try { o.do("plate"); } catch {}'),
    'endless',
    'has not come to an end',
    null,
  ],
  [
    'an error that nobody awaits',
    shift('(async () => { throw new Error("lost"); })();', 'await kitchen.next();'),
    'error',
    'Error: lost',
    2,
  ],
  ['a promise of nothing', shift('await new Promise(() => {});'), 'deadlock', 'nothing will ever resolve', null],
  [
    'an await of nothing outside of the function',
    'await new Promise(() => {});',
    'deadlock',
    'nothing will ever resolve',
    null,
  ],
];

describe('each way to go wrong has its own message, and nothing takes the game with it', () => {
  test.each(CASES)('%s', async (_, text, code, says, line) => {
    const fault = await faultOf(text);
    expect(fault).toMatchObject({ code, message: expect.stringContaining(says) });
    expect(fault?.place?.line ?? null).toBe(line);
  });

  // They take long on a busy machine: memory has to run out before their time does.
  test.each([
    ['a typed array of 600 MB', 'new Float64Array(7.5e7).fill(1); await kitchen.next();'],
    ['an array of 1 GB, which aborts its process', 'new Array(1.25e8).fill(0);'],
    ['a loop without end that prints', 'for (;;) console.log("x".repeat(1000));'],
  ])('%s: too much memory, of which a loop or an array may be the cause', async (_, line) => {
    const { fault } = await runProgramFile(fileWith(shift(line), 'shift.mjs'), kitchen, { time: 60_000 });
    expect(fault).toMatchObject({ code: 'memory', place: null });
    expect(fault?.message).toMatch(/more memory.*a loop that never ends.*a huge array/u);
  });

  test.each([
    ['enum Way { one }', 'enum', 1],
    ['let x: = 3;', 'Unexpected token', 1],
    ['const go = (): void => { await 1; };', 'a function that is not async', 1],
  ])('in TypeScript: %s', async (line, says, at) => {
    expect(await faultOf(`${line}\n${shift('')}`, 'ts')).toMatchObject({
      code: 'syntax',
      message: expect.stringContaining(says),
      place: { line: at },
    });
  });

  test('who imports the types as if they were there at run time is told how they are imported', async () => {
    const fault = await faultOf(`import { Kitchen } from 'awaiter-game';\n${shift('')}`, 'ts');
    expect(fault).toMatchObject({
      code: 'missing-import',
      message: expect.stringContaining('"import type { Kitchen }'),
    });
  });

  test('the lines around the place stand beside the fault, the place marked', async () => {
    const { excerpt } = await runProgramFile(fileWith(shift('', 'nothing.at.all;'), 'shift.mjs'), kitchen);
    expect(excerpt.join('\n')).toContain('> 3 | nothing.at.all;\n    | ^');
  });

  test('past the end of its shift a program may do what it likes: the shift counts', async () => {
    const text = shift('for await (const o of kitchen.orders) { o.stare("toast"); o.do("chop"); }', 'for (;;);');
    const report = await runProgramFile(fileWith(text, 'shift.mjs'), kitchen, { time: TIME });
    expect(report).toMatchObject({ fault: null, plan: ['stare 1.toast', 'do 1.chop'] });
  });

  test('a turn of the machine’s own loop takes no kitchen time', async () => {
    const text = shift(
      'for await (const o of kitchen.orders) {',
      'const toast = o.start("toast"); const done = toast.then(() => {});',
      'await kitchen.until(1);',
      'for (let turn = 0; turn < 3; turn += 1) await new Promise((go) => setImmediate(go));',
      'console.log(kitchen.minute); await done; o.do("chop"); }',
    );
    const report = await runProgramFile(fileWith(text, 'shift.mjs'), kitchen);
    expect(report).toMatchObject({ fault: null, printed: ['1'] });
  });

  test('a process that it has started and left is not waited for', async () => {
    // Longer than this test may take.
    const text = `import { spawn } from 'node:child_process';\n${shift(
      'const stranger = spawn("sleep", ["300"], { stdio: "inherit" }); stranger.unref(); console.log(stranger.pid);',
      'for await (const o of kitchen.orders) { o.stare("toast"); o.do("chop"); }',
    )}`;
    const report = await runProgramFile(fileWith(text, 'shift.mjs'), kitchen);
    process.kill(Number(report.printed[0]));
    expect(report.plan).toEqual(['stare 1.toast', 'do 1.chop']);
  });

  test('a timer that is made a promise is a real timer, as any other', async () => {
    const text = `import { promisify } from 'node:util';\n${shift('await promisify(setTimeout)(50);')}`;
    const report = await runProgramFile(fileWith(text, 'shift.mjs'), kitchen);
    expect(report.fault?.message).toContain('a real timer');
  });

  test('what it writes to our own channel is not taken for a message', async () => {
    const text = `import { writeSync } from 'node:fs';\n${shift('writeSync(3, "hello\\n1\\n" + JSON.stringify({ type: "ended" }) + "\\n");')}`;
    const report = await runProgramFile(fileWith(text, 'shift.mjs'), kitchen);
    expect(report.fault?.code).toBe('ended-early');
  });

  test('a folder with blanks and brackets, and a script in the old style, have their lines, too', async () => {
    const folder = folderWith({
      'a (b) c/shift.mjs': shift('', 'nothing.at.all;'),
      'old/shift.js': 'exports.default = undefined;\nmodule.exports = async () => {\nnothing.at.all;\n};\n',
    });
    for (const [name, line] of [
      ['a (b) c/shift.mjs', 3],
      ['old/shift.js', 3],
    ] as const) {
      const { fault } = await runProgramFile(join(folder, name), kitchen);
      expect(fault, name).toMatchObject({ code: 'error', place: { line } });
    }
  });

  test('aborting a run ends its process', async () => {
    const stop = new AbortController();
    const run = runProgramFile(fileWith(shift('for (;;);'), 'shift.mjs'), kitchen, { stop: stop.signal, time: 60_000 });
    stop.abort();
    expect((await run).fault).not.toBe(null);
  });
});
