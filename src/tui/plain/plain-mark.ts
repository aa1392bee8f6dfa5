import { partsOf } from '../../lesson/index.ts';
import { fillTexts } from '../../levels/index.ts';
import { isMark, type MarkPuzzle } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { hintsOfMarks } from '../hints.ts';
import { changesIn, outputOf } from '../lines/mark-lines.ts';
import { languageShown } from '../lines/program-lines.ts';
import {
  areRight,
  firstOpen,
  hasRun,
  isBlank,
  isFull,
  isRightMark,
  leftToMark,
  type MarkState,
  markPuzzleReducer,
  newMarkPuzzle,
  offersToShow,
  tellsChanges,
  toggled,
} from '../mark-state.ts';
import { tableOf, withTable } from '../puzzle-state.ts';
import { cardLines, toldInOtherLanguage } from './card-lines.ts';
import { NEEDS_ENTER } from './menu.ts';
import { nextHint } from './plain-hint.ts';
import {
  type BeatLines,
  lead,
  type Marking,
  note,
  type PlainState,
  type PlainWorld,
  type Spot,
  say,
} from './plain-state.ts';
import { openingLines, teller } from './plain-words.ts';
import { parted, puzzleLesson } from './puzzle-lesson.ts';

const WORDS = MESSAGES.plain.mark;

/** A puzzle whose faulty lines are marked by their numbers, then it runs, and the mended one. The table is the screen's. */
export const MARK: BeatLines<Marking> = {
  open: (state, spot, world) => {
    const beat = spot.level.puzzles.length > 0 ? 'mark' : 'review';
    const puzzles = puzzlesIn(spot);
    const at = beat === 'mark' ? 0 : firstOpen(puzzles, world.progress);
    const here = markingOf(spot, beat, puzzles, at);
    if (here === null) return null;
    return tell(say({ ...state, here }, ...openingLines(state.here, spot, world), WORDS.headings[beat]), here, world);
  },
  // A number is finished with Enter, however short the program is: a second Enter runs it.
  numbers: () => NEEDS_ENTER,
  choose: (state, here, number) => mark(state, here, number - 1),
  press: (state, here, action, world) => {
    const marks = marksOn(state, here);
    switch (action) {
      case 'next':
        return parted(state, here, puzzleAt(here).hash, world) ?? goOn(state, here, world);
      case 'choose':
        return run(state, here, world);
      case 'back':
        return lead(state, 'back');
      case 'restart': {
        const again = hasRun(marks) ? pressed(state, here, 'r') : here;
        return ask({ ...state, here: again }, again, world);
      }
      case 'best':
        return offersToShow(marks) ? show(state, pressed(state, here, 'b')) : say(state, WORDS.hint);
      case 'hint':
        return nextHint(state, here, hintsOfMarks(hintsAt(here, world), marks));
      case 'look':
        return tell(state, here, world);
      case 'other':
        return toldInOtherLanguage(state, puzzleAt(here), (told) => tell(told, here, world));
      default:
        return say(state, hasRun(marks) ? WORDS.hint : WORDS.type(marks.right.length));
    }
  },
};

function puzzlesIn({ level, place }: Spot): readonly MarkPuzzle[] {
  const puzzle = level.puzzles[place.part];
  if (puzzle === undefined) return level.review;
  return isMark(puzzle) ? [puzzle] : [];
}

function markingOf(
  { place, level, keeper }: Spot,
  beat: Marking['beat'],
  puzzles: readonly MarkPuzzle[],
  at: number,
): Marking | null {
  const puzzle = puzzles[at];
  if (puzzle === undefined) return null;
  return { place, level, keeper, beat, puzzles, at, table: newMarkPuzzle(puzzle), hints: 0, parted: false };
}

function puzzleAt({ puzzles, at }: Pick<Marking, 'puzzles' | 'at'>): MarkPuzzle {
  const puzzle = puzzles[at];
  if (puzzle === undefined) throw new Error('a program to be marked that is not there');
  return puzzle;
}

/** The level's hints are about its puzzle: of a review it is asked what may be asked of any program. */
const hintsAt = ({ beat, level }: Marking, { known }: PlainWorld): readonly string[] =>
  beat === 'mark' ? fillTexts(level, known).hints : [MESSAGES.mark.reviewHint];

/** The table in the language that is being said. */
const marksOn = (state: Pick<PlainState, 'language'>, here: Marking): MarkState =>
  tableOf(here.table, languageShown(puzzleAt(here), state.language));

/** @param key a key of the mark screen */
function pressed(state: PlainState, here: Marking, key: string): Marking {
  const language = languageShown(puzzleAt(here), state.language);
  return { ...here, table: markPuzzleReducer(here.table, { key, language, mostScroll: 0, mostHints: 0 }) };
}

/** A line by its index: marked, or its mark taken back. */
function mark(state: PlainState, here: Marking, line: number): PlainState {
  const before = marksOn(state, here);
  const { program, right } = before;
  if (hasRun(before)) return say(state, WORDS.hint);
  const text = program.lines[line];
  if (text === undefined) return say(state, WORDS.noSuchLine(program.lines.length));
  if (isBlank(program, line)) return say(state, WORDS.blank(line + 1));
  if (isFull(before, line)) return say(state, WORDS.full(right.length));
  const language = languageShown(puzzleAt(here), state.language);
  const table = withTable(
    here.table,
    language,
    (marks) => toggled(marks, line),
    () => false,
  );
  const after = tableOf(table, language);
  const told = after.marked.includes(line) ? WORDS.marked(line + 1, text.trim()) : WORDS.unmarked(line + 1);
  return say({ ...state, here: { ...here, table } }, told, WORDS.toGo(leftToMark(after)));
}

/** The program, then what is asked of it. */
const tell = (state: PlainState, here: Marking, world: PlainWorld): PlainState =>
  ask(say(state, ...cardLines(puzzleAt(here), state.language, teller(here, world), false)), here, world);

const ask = (state: PlainState, here: Marking, world: PlainWorld): PlainState =>
  say(state, teller(here, world)(puzzleAt(here).ask), WORDS.type(marksOn(state, here).right.length));

/** Both programs run: each mark, what they print, and what has to change once that is known. Then Enter goes on. */
function run(state: PlainState, before: Marking, world: PlainWorld): PlainState {
  const earlier = marksOn(state, before);
  if (hasRun(earlier)) return areRight(earlier) ? goOn(state, before, world) : say(state, WORDS.hint);
  if (leftToMark(earlier) > 0) return say(state, WORDS.left(leftToMark(earlier)));
  const here = pressed(state, before, 'enter');
  const marks = marksOn(state, here);
  const told = [...marks.marked]
    .sort((a, b) => a - b)
    .map((line) => `  ${(isRightMark(marks, line) ? WORDS.fits : WORDS.stays)(line + 1)}`);
  const ran = say({ ...state, here }, ...told, ...outputs(marks));
  const all = marks.right.length;
  if (areRight(marks)) {
    const right = say(kept(ran, before, here), MESSAGES.mark.right(all), ...changeLines(marks));
    return say(right, ...puzzleLesson(state, here, world), WORDS.hint);
  }
  const hits = marks.marked.filter((line) => isRightMark(marks, line)).length;
  const ways = offersToShow(marks) ? [WORDS.orShow] : [];
  return say(ran, MESSAGES.mark.wrong(hits, all), MESSAGES.mark.tryAgain, ...ways);
}

const outputs = ({ program, mended }: MarkState): readonly string[] => [
  WORDS.itPrints,
  ...outputOf(program).map((text) => `  ${text}`),
  WORDS.mendedPrints,
  ...outputOf(mended).map((text) => `  ${text}`),
];

const changeLines = (marks: MarkState): readonly string[] =>
  tellsChanges(marks)
    ? changesIn(marks).flatMap(({ heading, lines }) => [heading, ...lines.map((text) => `  ${text}`)])
    : [];

const show = (state: PlainState, here: Marking): PlainState =>
  say({ ...state, here }, ...changeLines(marksOn(state, here)), MESSAGES.mark.tryAgain);

/** To the review's next program, or to what comes after the beat. */
function goOn(state: PlainState, here: Marking, world: PlainWorld): PlainState {
  const next = markingOf(here, here.beat, here.puzzles, here.at + 1);
  return next === null ? lead(state, 'on') : tell({ ...state, here: next }, next, world);
}

const isLast = ({ beat, place, level }: Marking): boolean => beat === 'mark' && place.part + 1 === partsOf(level);

/** Only the first time that it is right counts. */
function kept(state: PlainState, before: Marking, here: Marking): PlainState {
  const { hash } = puzzleAt(here);
  const { solved } = here.table;
  if (solved === null || before.table.solved !== null) return state;
  const next = note(state, { type: 'puzzle', hash, tries: solved });
  return isLast(here) ? note(next, { type: 'finished', hash }) : next;
}
