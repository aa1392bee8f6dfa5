import { expect, test } from 'vitest';
import type { Log } from '../../src/model/event.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { LANGUAGES, type Language } from '../../src/model/lesson.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { type LensMoment, lensCode, lensLines } from '../../src/tui/lines/code-lens.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { LUNCH, type Shift, shiftOf } from '../code/program-of.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });
const { pointer, turn } = theme.glyphs;
const WIDE = 100;
const STARTS = ['start 1.toast', 'start 1.water'];
const CHOPPED = [...STARTS, 'do 1.chop'];
const ALL = [...CHOPPED, 'collect 1.toast', 'wait', 'collect 1.water'];

/** Fish that buzzes at the first try. */
const BUZZING = {
  stations: { stove: {} },
  dishes: { soup: { steps: { fish: { at: 'stove', minutes: 3, fails: 1 } } } },
};

const decided = (log: Log): number => log.filter(({ type }) => type === 'decided').length;

/** The lens of a shift as texts: at rest with all of its decisions made, unless the test says more. */
function lensOf(shift: Shift, language: Language, { moment, width = WIDE }: Partial<Asked> = {}): readonly string[] {
  const { kitchen, log } = shiftOf(shift);
  const code = lensCode(kitchen, log, language);
  return lensLines(code, { decisions: decided(log), runs: false, ...moment }, width, theme).map(textOf);
}

interface Asked {
  readonly moment: Partial<LensMoment>;
  readonly width: number;
}

const lunch = (plan: Shift['plan']): Shift => ({ spec: LUNCH, plan });

test('each decision is its line in JavaScript, with its minute; awaits are marked; a wait and what it was for are one', () => {
  expect(lensOf(lunch(ALL), 'javascript')).toEqual([
    "  0:00   const toast = toaster(4, '1.toast');",
    "  0:00   const water = stove(10, '1.water');",
    "  0:00   chop(8, '1.chop');",
    `  0:08 ${turn} collect(await toast);`,
    `  0:08 ${turn} collect(await water);`,
  ]);
});

test('each decision is its line in Python, with the pause in which begins what was created', () => {
  expect(lensOf(lunch(ALL), 'python')).toEqual([
    '  0:00   toast = asyncio.create_task(toaster(4, "1.toast"))',
    '  0:00   water = asyncio.create_task(stove(10, "1.water"))',
    `       ${turn} await asyncio.sleep(0)  # what was created begins`,
    '  0:00   chop(8, "1.chop")',
    `  0:08 ${turn} collect(await toast)`,
    `  0:08 ${turn} collect(await water)`,
  ]);
});

test('a line stays where it is: a pause comes with the decision that needs it, not before', () => {
  for (const language of LANGUAGES) {
    const plans = ALL.slice(0, -1).map((_, nth) => ALL.slice(0, nth + 1));
    const lenses = [...plans.slice(0, 4), ALL].map((plan) => lensOf(lunch(plan), language));
    for (const [nth, lens] of lenses.slice(1).entries()) {
      const before = lenses[nth] ?? [];
      expect(lens.slice(0, before.length)).toEqual(before);
    }
  }
});

test('a wait that is under way has its line, and says what it waits for', () => {
  expect(lensOf(lunch([...CHOPPED, 'collect 1.toast', 'wait']), 'javascript').at(-1)).toBe(
    `  0:08 ${turn} await water;`,
  );
});

test('the line that runs is marked while its minutes pass, and no line after that', () => {
  for (const language of LANGUAGES) {
    for (const plan of [STARTS, CHOPPED, ALL]) {
      const marks = lensOf(lunch(plan), language, { moment: { runs: true } }).map((text) => text.startsWith(pointer));
      expect(marks).toEqual([...marks.slice(1).fill(false), true]);
      expect(lensOf(lunch(plan), language).some((text) => text.includes(pointer))).toBe(false);
    }
  }
});

test('of several lines the one is marked that takes the minutes', () => {
  const marked = (plan: Shift['plan'], language: Language) =>
    lensOf({ spec: BUZZING, plan }, language, { moment: { runs: true } }).find((text) => text.startsWith(pointer));
  expect(marked(['start 1.fish', 'wait', 'handle 1.fish'], 'python')).toContain('collect(await fish)');
  expect(marked(['stare 1.fish'], 'javascript')).toContain("stare('1.fish');  // it buzzes");
});

test('a start does not say that it will buzz: that is heard when it does', () => {
  const shift = { spec: BUZZING, plan: ['start 1.fish'] };
  expect(lensOf(shift, 'javascript')).toEqual(["  0:00   const fish = stove(3, '1.fish');"]);
  expect(lensOf(shift, 'python')).toEqual(['  0:00   fish = asyncio.create_task(stove(3, "1.fish"))']);
});

test('of a film only what has been decided by now is there, a wait with what it will be for', () => {
  const soFar = lensOf(lunch(ALL), 'javascript', { moment: { decisions: 5, runs: true } });
  expect(soFar).toEqual([
    ...lensOf(lunch(ALL.slice(0, 4)), 'javascript'),
    `${pointer} 0:08 ${turn} collect(await water);`,
  ]);
});

test('an order that an empty stock loses is a comment', () => {
  const spec: Shift['spec'] = {
    stock: { egg: 1 },
    dishes: { omelette: { steps: { fry: { minutes: 2, uses: 'egg' } } } },
    orders: [{ dish: 'omelette' }, { dish: 'omelette' }],
  };
  expect(lensOf({ spec, plan: ['do 1.fry', 'do 2.fry'] }, 'python').at(-1)).toBe(
    '  0:02   # no egg is left: order 2 is lost',
  );
});

test('before the first decision it says what will stand there', () => {
  const lens = lensOf(lunch([]), 'javascript');
  expect(lens.join(' ')).toContain('Each decision will stand here');
  expect(lens.at(-1)).toBe(`${turn} here others may get a turn`);
});

test('a line that is too long goes on in the next one: nothing of it is lost', () => {
  const name = 'the-longest-name-that-anybody-has-ever-given-to-a-step-of-a-recipe';
  const spec = { stations: { stove: {} }, dishes: { soup: { steps: { [name]: { at: 'stove', minutes: 3 } } } } };
  const asWritten = lensOf({ spec, plan: [`start 1.${name}`] }, 'python', { width: 400 }).join('');
  for (const width of [30, 45, 69]) {
    const lens = lensOf({ spec, plan: [`start 1.${name}`] }, 'python', { width });
    expect(lens.length).toBeGreaterThan(1);
    expect(Math.max(...lens.map(columnsOf))).toBeLessThanOrEqual(width);
    const [first = '', ...rest] = lens;
    expect([first, ...rest.map((text) => text.trimStart())].join('')).toBe(asWritten);
  }
});

test('minutes of more than an hour, and of more than ten, stand below each other', () => {
  const spec = { dishes: { stew: { steps: { stir: { minutes: 600, times: 2 } } } } };
  const lens = lensOf({ spec, plan: ['do 1.stir-1', 'do 1.stir-2'] }, 'javascript');
  expect(lens.map((text) => text.indexOf('stir'))).toEqual([lens[0]?.indexOf('stir'), lens[0]?.indexOf('stir')]);
});

test('words of a name are no awaits', () => {
  const spec = { dishes: { tea: { steps: { await: { minutes: 1 } } } } };
  const { kitchen, log }: { kitchen: Kitchen; log: Log } = shiftOf({ spec, plan: ['do 1.await'] });
  for (const language of LANGUAGES) {
    expect(lensCode(kitchen, log, language).map(({ turns }) => turns)).toEqual([false]);
  }
});
