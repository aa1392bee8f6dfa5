import { describe, expect, test } from 'vitest';
import type { CardRun } from '../../src/cards/index.ts';
import { runCard } from '../../src/cli/card-runs.ts';
import { interpreterOf } from '../../src/cli/io-run.ts';
import type { Language } from '../../src/model/lesson.ts';

/** So long that no busy machine is half of it late. */
const MS_PER_MINUTE = 250;

async function run(language: Language, ...lines: readonly string[]): Promise<CardRun> {
  const done = await runCard(language, lines, MS_PER_MINUTE);
  if (done === null) throw new Error(`nothing runs ${language}`);
  return done;
}

const told = ({ printed }: CardRun) => printed.map(({ text, line }) => [line, text]);

describe('JavaScript', () => {
  const js = (...lines: readonly string[]) => run('javascript', ...lines);

  test('each printed line names the line that printed it, wherever it was called from', async () => {
    const done = await js(
      'const say = (what) =>',
      '  console.log(what);',
      "say('one');",
      "['two'].forEach((what) => console.log(what));",
      "setTimeout(() => console.log('five'), 0);",
      "Promise.resolve().then(() => console.log('four'));",
      "console.log('three\\nand more');",
    );
    expect(done.fault).toBe(null);
    expect(told(done)).toEqual([
      [2, 'one'],
      [4, 'two'],
      [7, 'three'],
      [7, 'and more'],
      [6, 'four'],
      [5, 'five'],
    ]);
  });

  test('what is printed looks as Node prints it', async () => {
    const done = await js("console.log([1, 'a'], { x: 2.5 }, 'b', 0.1 + 0.2, undefined);");
    expect(told(done)).toEqual([[1, "[ 1, 'a' ] { x: 2.5 } b 0.30000000000000004 undefined"]]);
  });

  test('minutes are marked in texts, sums, differences and lists; other numbers are not', async () => {
    const done = await js(
      'const start = at(); hold(2);',
      `console.log(7, at(), \`\${at()}\`, 'x' + at());`,
      'console.log([at() - start, 4], 4.5, start - start);',
    );
    expect(told(done).map(([, text]) => text)).toEqual(['7 2 2 x2', '[ 2, 4 ] 4.5 0']);
    expect(done.printed.map(({ minutes }) => minutes)).toEqual([[2, 2, 2], [2]]);
  });

  test('an import and a name of the house that a card takes for itself do no harm', async () => {
    const done = await js(
      "import { sep } from 'node:path';",
      'const at = 3, ms = 4, log = 5;',
      'console.log(at, ms, log);',
    );
    expect(told(done)).toEqual([[3, '3 4 5']]);
  });

  test.each([
    ['thrown at once', ['const a = 1;', "throw new Error('burnt');"], 'in line 2: Error: burnt'],
    [
      'thrown later by nobody’s promise',
      ['const bake = async () => {', '  await mins(1);', "  throw new Error('burnt');", '};', 'bake();'],
      'in line 3: Error: burnt',
    ],
    ['thrown in the first line', ["throw new TypeError('no');"], 'in line 1: TypeError: no'],
    ['of its syntax', ['const a = 1;', 'const b = ;'], "in line 2: SyntaxError: Unexpected token ';'"],
  ])('an error %s is told with its line', async (_, lines, expected) => {
    const done = await js(...lines);
    expect(done.exit).toBe(1);
    expect(done.fault).toContain(`it ended with exit code 1, ${expected}`);
    expect(done.stderr).not.toBe('');
  });

  test('a program that waits for ever is told with the line that waits', async () => {
    const done = await js('const never = new Promise(() => {});', 'await never;');
    const fault = 'it ended with exit code 13, in line 2: Warning: Detected unsettled top-level await (if that is what';
    expect(done).toMatchObject({ exit: 13, fault: expect.stringContaining(fault) });
  });

  test('a print that no line of the program did is a fault, and so is one past console.log', async () => {
    const direct = await js("setTimeout(console.log, 0, 'Ding');");
    expect(direct.fault).toContain('no line of it printed "Ding"');
    const past = await js("process.stdout.write('psst');");
    expect(past.fault).toContain('no line of it printed "psst"');
  });
});

describe.skipIf((await interpreterOf('python')) === null)('Python (from 3.11, where it is found)', () => {
  const py = (...lines: readonly string[]) => run('python', ...lines);

  test('each printed line names the line that printed it, wherever it was called from', async () => {
    const done = await py(
      'def say(what):',
      '    print(what)',
      "say('one')",
      "list(map(lambda what: print(what), ['two']))",
      'async def main():',
      "    asyncio.get_running_loop().call_soon(lambda: print('four'))",
      "    print('three\\nand more')",
      '    await asyncio.sleep(0)',
      'asyncio.run(main())',
    );
    expect(done.fault).toBe(null);
    expect(told(done)).toEqual([
      [2, 'one'],
      [4, 'two'],
      [7, 'three'],
      [7, 'and more'],
      [6, 'four'],
    ]);
  });

  test('what is printed looks as Python prints it', async () => {
    const done = await py("print([1, 'a'], {'x': 2.5}, 'b', sep=' | ', end='!')", "print('', None)");
    expect(told(done)).toEqual([[2, "[1, 'a'] | {'x': 2.5} | b! None"]]);
  });

  test('minutes are marked in texts, sums, differences and lists; other numbers are not', async () => {
    const done = await py(
      'start = at(); hold(2)',
      "print(7, at(), f'{at()}', 'x' + str(at()), f'{at():3}')",
      'print([at() - start, 4], at() + 0.5, at() == 2)',
    );
    expect(told(done).map(([, text]) => text)).toEqual(['7 2 2 x2   2', '[2, 4] 2.5 True']);
    expect(done.printed.map(({ minutes }) => minutes)).toEqual([[2, 2, 2, 2], [2]]);
  });

  test.each([
    ['raised at once', ['a = 1', "raise ValueError('burnt')"], 'in line 2: ValueError: burnt'],
    [
      'raised by a coroutine',
      [
        'async def bake():',
        '    await mins(1)',
        "    raise ValueError('burnt')",
        'async def main():',
        '    await bake()',
        'asyncio.run(main())',
      ],
      'in line 3: ValueError: burnt',
    ],
    ['of its syntax', ['a = 1', 'b = ='], 'in line 2: SyntaxError: invalid syntax'],
  ])('an error %s is told with its line', async (_, lines, expected) => {
    const done = await py(...lines);
    expect(done).toMatchObject({ exit: 1, fault: expect.stringContaining(`it ended with exit code 1, ${expected}`) });
    expect(done.stderr).not.toBe('');
  });

  test('a print that no line of the program did is a fault, and so is one past print', async () => {
    const direct = await py(
      'async def main():',
      "    asyncio.get_running_loop().call_soon(print, 'Ding')",
      '    await mins(1)',
      'asyncio.run(main())',
    );
    expect(direct.fault).toContain('no line of it printed "Ding"');
    const past = await py('import sys', "sys.stdout.write('psst')");
    expect(past.fault).toContain('no line of it printed "psst"');
  });
});
