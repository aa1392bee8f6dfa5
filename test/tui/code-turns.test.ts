import { expect, test } from 'vitest';
import type { Language } from '../../src/model/lesson.ts';
import { textOf } from '../../src/tui/line.ts';
import { hasTurns, programLines } from '../../src/tui/lines/program-lines.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { LARGEST } from './support/programs.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

/** The words of each line at which others may get a turn. */
const turnsOf = (language: Language, ...lines: readonly string[]): readonly (readonly string[])[] =>
  programLines({ lines }, { language, marked: null, turns: true }, theme).map((pieces) =>
    pieces.filter(({ inverse }) => inverse).map(({ text }) => text),
  );

test.each<[Language, string, readonly string[]]>([
  ['javascript', 'await mins(3);', ['await']],
  ['javascript', 'await all(await first, second);', ['await', 'await']],
  ['javascript', 'for await (const dish of dishes) serve(dish);', ['await']],
  ['javascript', `say(\`done at \${await bell}, \${'await'}\`);`, ['await']],
  ['javascript', `say(\`\${inner(\`\${await bell}\`)} await\`);`, ['await']],
  ['javascript', "say('await it\\'s await', \"await\");", []],
  ['javascript', 'say(`await`);', []],
  ['javascript', 'say(a / b); // await', []],
  ['javascript', '/* await */ const awaited = awaits;', []],
  ['javascript', 'const dishes = async () => {};', []],
  ['python', 'await mins(3)', ['await']],
  ['python', 'async for dish in dishes: await serve(dish)', ['async for', 'await']],
  ['python', 'async with oven:', ['async with']],
  ['python', 'async def cook(dish):', []],
  ['python', "print(f'{await bell} at {at()}')", ['await']],
  ['python', "print(f'{{await}} {at():>{width}} await', await bell)", ['await']],
  ['python', "print('{await bell}', rb'await')", []],
  ['python', 'cook(dish)  # await it', []],
  ['python', "say('it is', 'async for')", []],
])('where others may get a turn, %s: %s', (language, code, turns) => {
  expect(turnsOf(language, code)).toEqual([turns]);
});

test('comments and texts over several lines hold no turns', () => {
  expect(turnsOf('javascript', '/* await', 'await */ await bell;', 'say(`await', 'await`);')).toEqual([
    [],
    ['await'],
    [],
    [],
  ]);
  expect(turnsOf('python', "say('''await", "await''', await bell)", 'await bell')).toEqual([[], ['await'], ['await']]);
});

test('a text that is never closed ends with its line', () => {
  expect(turnsOf('javascript', "say('await", 'await bell;')).toEqual([[], ['await']]);
});

test('a line with a turn has a sign in the margin, also in ASCII', () => {
  for (const ascii of [false, true]) {
    const plain = themeOf({ ascii, reducedMotion: true, color: false });
    const [first = '', second = ''] = programLines(
      { lines: ['await bell;', 'ring();'] },
      { language: 'javascript', marked: null, turns: true },
      plain,
    ).map(textOf);
    expect(first).toContain(` 1 ${plain.glyphs.turn} await`);
    expect(second).not.toContain(plain.glyphs.turn);
  }
});

test('where turns are not to be shown nothing tells of them', () => {
  const [only = []] = programLines(
    { lines: ['await bell;'] },
    { language: 'javascript', marked: null, turns: false },
    theme,
  );
  expect(only.some(({ inverse }) => inverse)).toBe(false);
  expect(textOf(only)).not.toContain(theme.glyphs.turn);
});

test('the line that runs is pointed at', () => {
  const lines = programLines(LARGEST, { language: 'python', marked: 3, turns: true }, theme).map(textOf);
  expect(lines.map((text) => text.includes(theme.glyphs.pointer)).indexOf(true)).toBe(2);
  expect(lines.filter((text) => text.includes(theme.glyphs.pointer))).toHaveLength(1);
});

test.each<Language>(['javascript', 'python'])('code is shown word for word, %s', (language) => {
  const lines = ['  x = f"{a}" + `b${', "'''# //", '', '}`/* */ \\', "''' {{ }} $1"];
  const shown = programLines({ lines }, { language, marked: null, turns: true }, theme);
  expect(shown.map((pieces) => textOf(pieces.slice(3)))).toEqual(lines);
});

test('whether there is a turn at all', () => {
  expect(hasTurns({ lines: ['ring();', 'await bell;'] }, 'javascript')).toBe(true);
  expect(hasTurns({ lines: ['ring(); // await'] }, 'javascript')).toBe(false);
});
