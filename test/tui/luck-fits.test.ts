import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/lesson.ts';
import { footerLine } from '../../src/tui/components/footer.tsx';
import { luckFooter } from '../../src/tui/footers.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { hintsOfLuck, luckSayings } from '../../src/tui/lines/luck-sayings.ts';
import { type LuckView, luckView } from '../../src/tui/luck-layout.ts';
import { type LuckState, luckReducer, newLuck } from '../../src/tui/luck-state.ts';
import { FRAME_ROWS } from '../../src/tui/order-layout.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { luckIn } from '../support/luck-level.ts';
import { breakingKeys, L29 } from './support/luck.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });
const ROWS = SMALLEST.rows - FRAME_ROWS;
const LUCK = luckIn(L29);
const PARAGRAPH = 'a word and another one, '.repeat(10);

const pressed = (keys: readonly string[]): LuckState =>
  keys.reduce(
    (state, key) => luckReducer(state, { type: 'key', key, mostScroll: 100, mostHints: 3, animated: false }),
    newLuck(LUCK),
  );

const sayingsOf = (state: LuckState) =>
  luckSayings(state, { story: L29.story, hints: hintsOfLuck(L29.hints, state), after: [PARAGRAPH, PARAGRAPH] });

const breaking = [...breakingKeys(LUCK), 'enter'];
const MOMENTS = [
  ['at first', []],
  ['with every hint', ['h', 'h', 'h']],
  ['lost', breaking],
  ['a way to mend it, at work', [...breaking, 'm', 'm', 'enter']],
  ['solved', [...breaking, 'm', 'm', 'c']],
] as const;

test.each(MOMENTS.flatMap(([moment, keys]) => LANGUAGES.map((language) => ({ moment, keys, language }))))(
  'L29 in the smallest window, $moment, $language: nothing is cut off, and scrolling reaches every line',
  ({ keys, language }) => {
    const state = pressed(keys);
    const viewAt = (scroll: number): LuckView =>
      luckView({ ...state, scroll }, sayingsOf(state), { language, columns: SMALLEST.columns, rows: ROWS }, theme);
    const { program, side, picture, said, beside, mostScroll } = viewAt(0);
    const top = beside === null ? program.length + side.length : Math.max(program.length, side.length);
    expect(top + picture.length + said.length).toBeLessThanOrEqual(ROWS);
    const lines = [...picture, ...said, ...(beside === null ? [...program, ...side] : [])];
    expect(Math.max(...lines.map((line) => columnsOf(textOf(line))))).toBeLessThanOrEqual(SMALLEST.columns);
    const seen = Array.from({ length: mostScroll + 1 }, (_, scroll) => viewAt(scroll));
    const texts = new Set(seen.flatMap((view) => [...view.program, ...view.said].map(textOf)));
    const all = luckView(state, sayingsOf(state), { language, columns: SMALLEST.columns, rows: 1000 }, theme);
    expect([...all.program, ...all.said].map(textOf).filter((text) => !texts.has(text))).toEqual([]);
  },
);

test('the footer has the keys of its moment and fits into the smallest window', () => {
  const states = [pressed([]), pressed(breaking), pressed([...breaking, 'm', 'm', 'c'])];
  for (const state of states)
    for (const mostScroll of [0, 3])
      for (const isParting of [false, true]) {
        const text = textOf(footerLine('luck', SMALLEST.columns, luckFooter(state, isParting, mostScroll)));
        expect(columnsOf(text)).toBeLessThanOrEqual(SMALLEST.columns);
        expect(text.includes('c claim')).toBe(!isParting);
        expect(text.includes('scroll')).toBe(mostScroll > 0);
      }
});
