import { MESSAGES } from '../../words/messages.ts';
import { columnsOf, type Line, line, padded, piece, wrapped } from '../line.ts';
import { firstWrong, isOver, isRight, landedOf, type OrderState, offersReplay, printingOf } from '../order-state.ts';
import type { Theme } from '../theme.ts';
import { endTexts } from './program-lines.ts';

/** Lines with the one among them that must be seen. */
export interface FocusedLines {
  readonly lines: readonly Line[];
  readonly focus: number;
}

/** Columns before the text of a line: the cursor and its place. */
const PLACE_COLUMNS = 6;
/** Columns of a line's number in brackets. */
const NUMBER_COLUMNS = 4;
/** Columns between what was printed and the player's line: air, a check mark or a cross. */
const MARK_COLUMNS = 4;
/** Columns of a check mark or a cross before what was printed. */
const MARK_AND_AIR = 2;

/** Columns that the lines take: `wide` with what is printed and the player's order side by side, else one below the other. */
export function orderColumns({ program }: OrderState, wide: boolean): number {
  const text = textColumns(program.prints);
  const ran = wide ? 2 * text + MARK_COLUMNS : MARK_AND_AIR + columnsOf(MESSAGES.order.yours('')) + text;
  return PLACE_COLUMNS + Math.max(NUMBER_COLUMNS + text, ran);
}

const textColumns = (prints: readonly string[]): number =>
  Math.max(...[MESSAGES.order.itPrints, MESSAGES.order.youSaid, ...prints].map(columnsOf));

/**
 * The lines in their places under a heading: as the player has arranged them, or where they belong as far as the program
 * has run.
 * @param wide there is room for both orders side by side
 */
export function orderLines(state: OrderState, wide: boolean, theme: Theme): FocusedLines {
  if (state.run === null) return arrangedLines(state, theme);
  const shown = isOver(state) ? state.cursor : (printingOf(state) ?? 0);
  const places = state.order.map((_, place) => ranLines(state, place, wide, theme));
  return {
    lines: [ranHeading(state, wide, theme), ...places.flat()],
    focus: 1 + places.slice(0, shown).flat().length,
  };
}

function arrangedLines({ program, order, mixed, placed, cursor }: OrderState, theme: Theme): FocusedLines {
  const lines = order.map((printed, place): Line => {
    const number = place < placed ? '' : `[${(mixed.indexOf(printed) + 1) % 10}]`;
    const text = program.prints[printed] ?? '';
    return [
      ...placePieces(place, place === cursor, theme),
      piece(number.padEnd(NUMBER_COLUMNS), 'selected'),
      piece(text, place === cursor ? 'selected' : 'plain'),
    ];
  });
  return { lines: [line(` ${MESSAGES.order.yourOrder}`, 'title'), ...lines], focus: cursor + 1 };
}

const placePieces = (place: number, hasCursor: boolean, { glyphs }: Theme): Line => [
  piece(` ${hasCursor ? glyphs.pointer : ' '}`, 'selected'),
  piece(`${`${place + 1}.`.padStart(3)} `, 'faint'),
];

function ranHeading({ program }: OrderState, wide: boolean, { glyphs }: Theme): Line {
  const { itPrints, youSaid } = MESSAGES.order;
  if (!wide) return line(` ${itPrints}`, 'title');
  const printed = padded(itPrints, textColumns(program.prints), glyphs.cut);
  return line(`${' '.repeat(PLACE_COLUMNS)}${printed}${' '.repeat(MARK_COLUMNS)}${youSaid}`, 'title');
}

/** A place while the program runs: what was printed there once it has landed, and the player's line. */
function ranLines(state: OrderState, place: number, wide: boolean, theme: Theme): readonly Line[] {
  const { glyphs } = theme;
  const printed = state.program.prints[place] ?? '';
  const yours = state.program.prints[state.order[place] ?? -1] ?? '';
  const landed = place < landedOf(state);
  const isSame = printed === yours;
  const pieces = placePieces(place, isOver(state) && place === state.cursor, theme);
  const mark = piece(landed ? (isSame ? glyphs.done : glyphs.lost) : ' ', isSame ? 'can' : 'burnt');
  const tone = landed ? (isSame ? 'can' : 'plain') : 'faint';
  if (wide) {
    const text = padded(landed ? printed : '', textColumns(state.program.prints), glyphs.cut);
    return [[...pieces, piece(text), piece('  '), mark, piece(' '), piece(yours, tone)]];
  }
  const below = line(`${' '.repeat(PLACE_COLUMNS + MARK_AND_AIR)}${MESSAGES.order.yours(yours)}`, tone);
  const above: Line = [...pieces, mark, piece(' '), piece(landed ? printed : glyphs.cut, landed ? 'plain' : 'faint')];
  return landed && isSame ? [above] : [above, below];
}

interface Sayings {
  readonly story: readonly string[];
  /** Every hint that there is, in its order. */
  readonly hints: readonly string[];
  readonly after: readonly string[];
  readonly width: number;
}

/** What there is to say below the program and its lines. */
export function orderSayings(state: OrderState, sayings: Sayings): readonly Line[] {
  const said = state.run === null ? beforeRun(state, sayings) : isOver(state) ? afterRun(state, sayings) : inRun(state);
  return wrappedLines(said, sayings.width);
}

/** What is said about the prediction to somebody who leaves a puzzle that is not solved. */
export const partingLines = (replies: readonly string[], width: number): readonly Line[] =>
  wrappedLines([...replies.map((text) => line(text)), line(MESSAGES.order.goesOn, 'selected')], width);

const wrappedLines = (said: readonly Line[], width: number): readonly Line[] =>
  said.flatMap(([{ text, tone } = piece('')]) => wrapped(text, width - 2).map((one) => line(` ${one}`, tone)));

function beforeRun({ order, placed, hints: asked }: OrderState, { story, hints }: Sayings): readonly Line[] {
  const words = MESSAGES.order;
  // The latest hint first: who asks for one must see it. The story comes last: it has been read before the prediction.
  const told = hints
    .slice(0, asked)
    .map((text, nth) => line(`${MESSAGES.hints.title(nth + 1, hints.length)}: ${text}`, 'ready'))
    .toReversed();
  return [
    ...told,
    line(words.task, 'title'),
    line(placed < order.length ? words.placesNext(placed + 1) : words.allPlaced),
    ...story.map((text) => line(text, 'faint')),
  ];
}

function inRun(state: OrderState): readonly Line[] {
  const { begins, running, prints, whileRunning } = MESSAGES.order;
  const printing = printingOf(state);
  const from = printing === null ? undefined : state.program.from[printing];
  const text = state.program.prints[printing ?? -1] ?? '';
  const told = from === undefined ? begins : landedOf(state) === printing ? running(from) : prints(from, text);
  return [line(told, 'selected'), line(whileRunning, 'faint')];
}

function afterRun(state: OrderState, { after }: Sayings): readonly Line[] {
  const words = MESSAGES.order;
  if (isRight(state)) {
    const right = [words.right, ...endTexts(state.program)].join(' ');
    return [line(right, 'can'), ...after.map((text) => line(text)), line(words.goesOn, 'selected')];
  }
  const place = firstWrong(state);
  const { prints, from } = state.program;
  const yours = prints[state.order[place] ?? -1] ?? '';
  return [
    line(words.differs(place + 1, prints[place] ?? '', from[place] ?? 0, yours), 'ready'),
    line(words.tryAgain),
    ...(offersReplay(state) ? [line(words.orLineByLine)] : []),
  ];
}
