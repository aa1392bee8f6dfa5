import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interpreterOf } from '../../src/cli/io-run.ts';
import { command, fileWith } from '../support/command.ts';
import { LEVEL, UNRECORDED } from './level.ts';

const python = await interpreterOf('python');

test('awaiter cards tells what is not recorded, records it with --write, and is content then', async () => {
  const file = fileWith(JSON.stringify(UNRECORDED, null, 2));
  const before = await command('cards', file);
  expect(before).toMatchObject({ exit: 1, err: '' });
  expect(before.out).toContain('puzzle 1, JavaScript: not as recorded, 3 of its printed lines');
  expect(before.out).toContain('1. recorded nothing, printed "chopped 6" by line 2');

  const written = await command('cards', file, '--write');
  expect(written.exit).toBe(0);
  expect(written.out).toContain('puzzle 1, JavaScript: recorded anew');
  const now = JSON.parse(readFileSync(file, 'utf8')) as typeof LEVEL;
  expect(now.puzzles[0]?.javascript).toEqual(LEVEL.puzzles[0]?.javascript);
  expect(now).toEqual(python === null ? expect.anything() : LEVEL);

  const after = await command('cards', file);
  expect(after.exit).toBe(0);
  expect(after.out).not.toContain('not as recorded');
});

test('what is as recorded is not written, and other levels’ files are not touched', async () => {
  const file = fileWith(JSON.stringify({ cards: LEVEL.cards }));
  const { mtimeMs } = statSync(file);
  expect((await command('cards', file, '--write')).exit).toBe(0);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

test('a program that fails is told with its line, and never recorded', async () => {
  const program = { lines: ["console.log('a');", 'nobody();'], prints: [], from: [] };
  const text = JSON.stringify({ cards: [{ title: 'Fails', javascript: program }] });
  const file = fileWith(text);
  const { exit, out } = await command('cards', file, '--write');
  expect(exit).toBe(1);
  expect(out).toContain(
    'card 1, JavaScript: it ended with exit code 1, in line 2: ReferenceError: nobody is not defined',
  );
  expect(readFileSync(file, 'utf8')).toBe(text);
});

/** A level with one program, of which nothing has been recorded but that it is meant to fail. */
const failing = (language: 'javascript' | 'python', ...lines: readonly string[]): string =>
  JSON.stringify({ cards: [{ title: 'Fails', [language]: { lines, prints: [], from: [], exit: 2 } }] }, null, 2);

test('a program that is meant to fail is recorded with its exit code and its error, and compared with them', async () => {
  const file = fileWith(failing('javascript', "console.log('a');", "throw new Error('burnt');"));
  const before = await command('cards', file);
  expect(before.exit).toBe(1);
  expect(before.out).toContain('1 of its printed lines and how it ends');
  expect(before.out).toContain('the end: recorded exit code 2, now exit code 1, "Error: burnt"');
  expect((await command('cards', file, '--write')).exit).toBe(0);
  const [card] = (JSON.parse(readFileSync(file, 'utf8')) as Pick<typeof LEVEL, 'cards'>).cards;
  expect(card?.javascript).toMatchObject({ prints: ['a'], from: [1], exit: 1, dies: 'Error: burnt' });
  expect(await command('cards', file)).toMatchObject({ exit: 0, out: expect.stringContaining('as recorded') });
});

test.each([
  ['an error that nothing catches', ["raise ValueError('burnt')"], 1, 'ValueError: burnt'],
  ['exit() without a word', ['raise SystemExit(3)'], 3, undefined],
  [
    'a group of errors',
    [
      'async def burn(): raise ValueError("burnt")',
      'async def main():',
      '    async with asyncio.TaskGroup() as group: group.create_task(burn())',
      'asyncio.run(main())',
    ],
    1,
    'ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)',
  ],
])('Python: %s', async (_, lines, exit, dies) => {
  if (python === null) return;
  const file = fileWith(failing('python', ...lines));
  await command('cards', file, '--write');
  const [card] = (JSON.parse(readFileSync(file, 'utf8')) as { cards: { python: object }[] }).cards;
  expect(card?.python).toEqual({ lines, prints: [], from: [], exit, ...(dies === undefined ? {} : { dies }) });
});

test('JavaScript: a module that waits for ever ends with a warning, and a program that says nothing has no error', async () => {
  const endings = [
    ['await new Promise(() => {});', { exit: 13, dies: 'Warning: Detected unsettled top-level await' }],
    ["import('node:process').then(({ exit }) => exit(4));", { exit: 4 }],
  ] as const;
  for (const [line, ending] of endings) {
    const file = fileWith(failing('javascript', line));
    await command('cards', file, '--write');
    const [card] = (JSON.parse(readFileSync(file, 'utf8')) as { cards: { javascript: object }[] }).cards;
    expect(card?.javascript).toEqual({ lines: [line], prints: [], from: [], ...ending });
  }
});

test('with --json each program is an object', async () => {
  const [card] = LEVEL.cards;
  const late = { ...card?.javascript, prints: ['open', 'closed at 6'] };
  const { exit, out } = await command('cards', fileWith(JSON.stringify({ cards: [{ javascript: late }] })), '--json');
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    {
      program: 'card 1',
      language: 'javascript',
      ok: false,
      state: 'not as recorded',
      printed: [
        { text: 'open', line: 1, minutes: [] },
        { text: 'closed at 5', line: 3, minutes: [5] },
      ],
      differences: [{ position: 2, what: 'minutes' }],
    },
  ]);
});

test('a file that is no JSON is told with its place', async () => {
  const { exit, err } = await command('cards', fileWith('{"cards": [}'));
  expect(exit).toBe(2);
  expect(err).toMatch(/file\.json:1:\d+: /u);
});
