import { partsOf } from '../../lesson/index.ts';
import { fillTexts } from '../../levels/index.ts';
import { isMark } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { hintsOfProgram } from '../hints.ts';
import { actionOf } from '../keys.ts';
import { endTexts, languageShown } from '../lines/program-lines.ts';
import { newOrderPuzzle, orderPuzzleReducer } from '../order-puzzle.ts';
import { isPlaced, isRight, type OrderState } from '../order-state.ts';
import { tableOf } from '../puzzle-state.ts';
import { cardLines, toldInOtherLanguage } from './card-lines.ts';
import { nextHint } from './plain-hint.ts';
import { type BeatLines, lead, note, type Ordering, type PlainState, type PlainWorld, say } from './plain-state.ts';
import { numberedLines, openingLines, teller } from './plain-words.ts';
import { parted, puzzleLesson } from './puzzle-lesson.ts';

const WORDS = MESSAGES.plain.order;

/** A puzzle: its lines are put in order by their numbers, then the program runs. The table is the order screen's. */
export const ORDER: BeatLines<Ordering> = {
  open: (state, spot, world) => {
    const puzzle = spot.level.puzzles[spot.place.part];
    if (puzzle === undefined || isMark(puzzle)) return null;
    const table = newOrderPuzzle(puzzle);
    const here: Ordering = { ...spot, beat: 'order', puzzle, table, hints: 0, parted: false };
    return tell(say({ ...state, here }, ...openingLines(state.here, spot, world), WORDS.heading), here, world);
  },
  take: (state, here, key, world) => {
    const order = orderOn(state, here);
    if (order.run !== null) return null;
    switch (actionOf('plain', key)) {
      case 'digit':
        return place(state, here, key);
      case 'erase':
      case 'undo':
        return { ...state, here: moved(state, here, 'u') };
      case 'choose': {
        const left = order.order.length - order.placed;
        return left > 0 ? say(state, WORDS.left(left)) : run(state, here, world);
      }
      default:
        return null;
    }
  },
  numbers: () => 0,
  choose: (state) => say(state, WORDS.hint),
  press: (state, here, action, world) => {
    const order = orderOn(state, here);
    const isDone = order.run !== null && isRight(order);
    switch (action) {
      case 'next':
        return parted(state, here, here.puzzle.hash, world) ?? lead(state, 'on');
      case 'choose':
        return isDone ? lead(state, 'on') : say(state, WORDS.hint);
      case 'back':
        return lead(state, 'back');
      case 'restart': {
        const again = order.run === null ? here : moved(state, here, 'r');
        return ask({ ...state, here: again }, again);
      }
      case 'hint':
        return nextHint(state, here, hintsOfProgram(fillTexts(here.level, world.known).hints, order.program));
      case 'look':
        return tell(state, here, world);
      case 'other':
        return toldInOtherLanguage(state, here.puzzle, (told) => tell(told, here, world));
      default:
        return say(state, order.run === null ? WORDS.type : WORDS.hint);
    }
  },
};

/** The table in the language that is being said. */
const orderOn = ({ language }: Pick<PlainState, 'language'>, { puzzle, table }: Ordering): OrderState =>
  tableOf(table, languageShown(puzzle, language));

/** The numbers that have been placed, in their order; `null` where none are asked for: the program has run. */
export function placedNumbers(state: PlainState, here: Ordering): string | null {
  const { order, placed, mixed, run } = orderOn(state, here);
  if (run !== null) return null;
  const numbers = order.slice(0, placed).map((line) => (mixed.indexOf(line) + 1) % 10);
  return numbers.join('');
}

/** @param key a key of the order screen */
function moved(state: PlainState, here: Ordering, key: string): Ordering {
  const language = languageShown(here.puzzle, state.language);
  const action = { type: 'key', key, language, mostScroll: 0, mostHints: 0, animated: false } as const;
  return { ...here, table: orderPuzzleReducer(here.table, action) };
}

function place(state: PlainState, here: Ordering, digit: string): PlainState {
  const before = orderOn(state, here);
  if (isPlaced(before, digit)) return say(state, MESSAGES.order.alreadyPlaced);
  const next = moved(state, here, digit);
  const { order, placed, program } = orderOn(state, next);
  if (placed === before.placed) return say(state, WORDS.noSuchLine(order.length));
  return say({ ...state, here: next }, WORDS.placed(program.prints[order[placed - 1] ?? -1] ?? '', placed));
}

/** The program, then the lines. */
const tell = (state: PlainState, here: Ordering, world: PlainWorld): PlainState =>
  ask(say(state, ...cardLines(here.puzzle, state.language, teller(here, world), false)), here);

function ask(state: PlainState, here: Ordering): PlainState {
  const { mixed, program } = orderOn(state, here);
  return say(state, WORDS.mixed, ...numberedLines(mixed.map((line) => program.prints[line] ?? '')), WORDS.type);
}

/** The program runs: what it prints line by line, and whether the player had it there. */
function run(state: PlainState, before: Ordering, world: PlainWorld): PlainState {
  const here = moved(state, before, 'enter');
  const order = orderOn(state, here);
  const { prints, from } = order.program;
  const lines = prints.map((text, at) => {
    const yours = prints[order.order[at] ?? -1] ?? '';
    return `  ${yours === text ? WORDS.hadIt(from[at] ?? 0, text) : WORDS.hadOther(from[at] ?? 0, text, yours)}`;
  });
  const ran = say({ ...state, here }, ...lines, ...endTexts(order.program));
  if (!isRight(order)) return say(ran, WORDS.notYet);
  return say(kept(ran, before, here), MESSAGES.order.right, ...puzzleLesson(state, here, world), WORDS.hint);
}

const isLast = ({ place, level }: Ordering): boolean => place.part + 1 === partsOf(level);

/** Only the first time that it is right counts. */
function kept(state: PlainState, before: Ordering, here: Ordering): PlainState {
  const { hash } = here.puzzle;
  const { solved } = here.table;
  if (solved === null || before.table.solved !== null) return state;
  const next = note(state, { type: 'puzzle', hash, tries: solved });
  return isLast(here) ? note(next, { type: 'finished', hash }) : next;
}
