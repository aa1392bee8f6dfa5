import { type Change, changesBetween } from '../../levels/index.ts';
import type { Language, Program } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { columnsOf, type Line, line, type Piece, padded, piece, wrapped } from '../line.ts';
import {
  areRight,
  hasRun,
  isRightMark,
  leftToMark,
  type MarkState,
  offersToShow,
  tellsChanges,
} from '../mark-state.ts';
import type { Theme } from '../theme.ts';
import { endTexts, programLines, tokenPiece } from './program-lines.ts';
import { tokensOf } from './syntax.ts';

const WORDS = MESSAGES.mark;
/** Columns between what the program prints and what the mended one prints. */
const AIR = 3;

/** The program with the player's marks; once it has run, with a check mark or a cross at each of them. */
export function markedLines(state: MarkState, language: Language, theme: Theme): readonly Line[] {
  const marked = hasRun(state) ? null : state.cursor + 1;
  return programLines(state.program, { language, marked, turns: false, signs: signsOf(state, theme) }, theme);
}

function signsOf(state: MarkState, { glyphs }: Theme): ReadonlyMap<number, Piece> {
  const missed = state.phase === 'shown' ? state.right : [];
  const signOf = (at: number): Piece => {
    if (!hasRun(state)) return piece(glyphs.can, 'selected');
    return isRightMark(state, at) ? piece(glyphs.done, 'can') : piece(glyphs.lost, 'burnt');
  };
  return new Map([
    ...missed.map((at) => [at, piece(glyphs.pointer, 'ready')] as const),
    ...state.marked.map((at) => [at, signOf(at)] as const),
  ]);
}

interface Sayings {
  readonly ask: string;
  readonly language: Language;
  readonly story: readonly string[];
  /** Every hint that there is, in its order. */
  readonly hints: readonly string[];
  readonly after: readonly string[];
  /** What `n` leads to, a sentence. */
  readonly next: string;
  readonly width: number;
}

/** What there is to say below the program. */
export const markSayings = (state: MarkState, sayings: Sayings, theme: Theme): readonly Line[] =>
  hasRun(state) ? afterRun(state, sayings, theme) : beforeRun(state, sayings);

function beforeRun(state: MarkState, { ask, hints, story, width }: Sayings): readonly Line[] {
  // The latest hint first: who asks for one must see it. The story comes last: it has been read before the prediction.
  const told = hints
    .slice(0, state.hints)
    .map((text, nth) => line(`${MESSAGES.hints.title(nth + 1, hints.length)}: ${text}`, 'ready'))
    .toReversed();
  const toMark = WORDS.toMark(leftToMark(state), state.right.length);
  return wrappedLines([...told, line(ask, 'title'), line(toMark), ...story.map((text) => line(text, 'faint'))], width);
}

function afterRun(state: MarkState, sayings: Sayings, theme: Theme): readonly Line[] {
  const { language, after, next, width } = sayings;
  const { right, marked } = state;
  const isRight = areRight(state);
  const hits = marked.filter((at) => isRightMark(state, at)).length;
  const verdict = isRight ? line(WORDS.right(right.length), 'can') : line(WORDS.wrong(hits, right.length), 'ready');
  const changes = tellsChanges(state) ? changeLines(state, language) : [];
  const ways = isRight
    ? [...after.map((text) => line(text)), line(next, 'selected')]
    : [line(WORDS.tryAgain), ...(offersToShow(state) ? [line(WORDS.orShow)] : [])];
  return [
    ...wrappedLines([verdict], width),
    ...outputLines(state, width, theme),
    ...changes,
    ...wrappedLines(ways, width),
  ];
}

const wrappedLines = (said: readonly Line[], width: number): readonly Line[] =>
  said.flatMap(([{ text, tone } = piece('')]) => wrapped(text, width - 2).map((one) => line(` ${one}`, tone)));

/** What both programs print, side by side where there is room for it, else one below the other. */
function outputLines({ program, mended }: MarkState, width: number, { glyphs }: Theme): readonly Line[] {
  const { itPrints, mendedPrints } = WORDS;
  const [left, right] = [outputOf(program), outputOf(mended)];
  const columns = Math.max(...[itPrints, ...left].map(columnsOf));
  const others = Math.max(...[mendedPrints, ...right].map(columnsOf));
  const toneAt = (at: number) => (left[at] === right[at] ? 'faint' : 'plain');
  if (columns + AIR + others + 2 > width) {
    const below = (heading: string, texts: readonly string[]): readonly Line[] => [
      line(` ${heading}`, 'title'),
      ...texts.flatMap((text, at) => wrapped(text, width - 4).map((one) => line(`   ${one}`, toneAt(at)))),
    ];
    return [...below(itPrints, left), ...below(mendedPrints, right)];
  }
  const beside = (one: string, other: string): string =>
    ` ${padded(one, columns, glyphs.cut)}${' '.repeat(AIR)}${other}`;
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    line(beside(left[at] ?? '', right[at] ?? ''), toneAt(at)),
  );
  return [line(beside(itPrints, mendedPrints), 'title'), ...rows];
}

/** What a program was seen to do: the lines that it printed, and how it ended where that was no good end. */
export const outputOf = (program: Program): readonly string[] => [
  ...(program.prints.length === 0 ? [WORDS.nothing] : program.prints),
  ...endTexts(program),
];

/** What the mended program changes, each change in words and as the lines that stand there. */
export const changesIn = ({ program, mended }: MarkState): readonly { heading: string; lines: readonly string[] }[] =>
  changesBetween(program.lines, mended.lines).map((change) => ({
    heading: headingOf(change, program.lines.length),
    lines: change.becomes,
  }));

function headingOf({ at, out, becomes }: Change, count: number): string {
  if (out > 0) return becomes.length === 0 ? WORDS.goes(at + 1, at + out) : WORDS.becomes(at + 1, at + out);
  return at < count ? WORDS.comesBefore(at + 1) : WORDS.comesLast;
}

const changeLines = (state: MarkState, language: Language): readonly Line[] =>
  changesIn(state).flatMap(({ heading, lines }) => [
    line(` ${heading}`, 'title'),
    ...tokensOf(lines, language).map((tokens) => [piece('   '), ...tokens.map((token) => tokenPiece(token, false))]),
  ]);
