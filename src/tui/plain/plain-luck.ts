import { fillTexts } from '../../levels/index.ts';
import { cardWith, timeName } from '../../model/luck.ts';
import { dishOf, LUCK_WORDS, sharedDeeds } from '../../words/luck.ts';
import { clockTime } from '../../words/refusals.ts';
import { hintsOfLuck, newsOf, nextText, triedAll } from '../lines/luck-sayings.ts';
import { languageShown } from '../lines/program-lines.ts';
import { changedLines } from '../luck-code.ts';
import { type LuckState, luckReducer, newLuck, programOf, raised } from '../luck-state.ts';
import { cardLines, toldInOtherLanguage } from './card-lines.ts';
import { nextHint } from './plain-hint.ts';
import { type BeatLines, type Lucking, lead, note, type PlainState, type PlainWorld, say } from './plain-state.ts';
import { numberedLines, openingLines, teller } from './plain-words.ts';
import { parted, puzzleLesson } from './puzzle-lesson.ts';

const WORDS = LUCK_WORDS.plain;

/** A colleague and their luck: numbers change the times, let the colleague work, claim, and turn to the next program. */
export const LUCK: BeatLines<Lucking> = {
  open: (state, spot, world) => {
    const { luck } = spot.level;
    if (luck === null) return null;
    const here: Lucking = { ...spot, beat: 'luck', table: newLuck(luck), hints: 0, parted: false };
    const opened = say({ ...state, here }, ...openingLines(state.here, spot, world), WORDS.heading);
    return tell(say(opened, LUCK_WORDS.task), here, world);
  },
  numbers: ({ table }) => choicesOf(table).length,
  choose: (state, here, number, world) => {
    const times = here.table.luck.times.length;
    if (number >= 1 && number <= times) return setTime(state, here, number - 1);
    const key = ACTS[number - times - 1];
    return key === undefined ? say(state, WORDS.prompt) : act(state, here, key, world);
  },
  press: (state, here, action, world) => {
    switch (action) {
      case 'next':
        return parted(state, here, here.table.luck.hash, world) ?? lead(state, 'on');
      case 'choose':
        return act(state, here, 'enter', world);
      case 'back':
        return lead(state, 'back');
      case 'restart':
        return tell(...moved(state, here, 'r'), world);
      case 'hint':
        return nextHint(state, here, hintsOfLuck(fillTexts(here.level, world.known).hints, here.table));
      case 'look':
        return tell(state, here, world);
      case 'other':
        return toldInOtherLanguage(state, programOf(here.table), (told) => tell(told, here, world));
      default:
        return say(state, WORDS.prompt);
    }
  },
};

/** Keys of the luck screen behind the numbers that follow those of the times. */
const ACTS = ['enter', 'c', 'm'] as const;

function choicesOf({ luck, minutes, program }: LuckState): readonly string[] {
  const next = luck.programs[(program + 1) % luck.programs.length];
  return [
    ...luck.times.map((time, nth) => WORDS.time(timeName(time), minutes[nth] ?? time.usual, time.from, time.to)),
    WORDS.work,
    WORDS.claim,
    WORDS.next(next?.title ?? ''),
  ];
}

/** The state after a key of the luck screen. */
function moved(state: PlainState, before: Lucking, key: string): [PlainState, Lucking] {
  const pressed = { type: 'key', key, mostScroll: 0, mostHints: 0, animated: false } as const;
  const table = luckReducer(before.table, pressed);
  const here = { ...before, table, hints: table.program === before.table.program ? before.hints : 0 };
  return [{ ...state, here }, here];
}

function setTime(state: PlainState, before: Lucking, nth: number): PlainState {
  const here = { ...before, table: raised(before.table, nth) };
  const time = here.table.luck.times[nth];
  return time === undefined
    ? state
    : say({ ...state, here }, WORDS.set(timeName(time), here.table.minutes[nth] ?? time.usual));
}

/** The program with the times that are chosen, then what can be done. */
function tell(state: PlainState, here: Lucking, world: PlainWorld): PlainState {
  const { luck, minutes } = here.table;
  const card = cardWith(programOf(here.table), luck.times, minutes);
  const changed = changedLines(here.table, languageShown(card, state.language)).map((line) => line + 1);
  return say(
    state,
    ...cardLines(card, state.language, teller(here, world), true),
    ...(changed.length === 0 ? [] : [WORDS.changes(changed, luck.programs[0]?.title ?? '')]),
    ...numberedLines(choicesOf(here.table)),
    WORDS.prompt,
  );
}

function act(state: PlainState, before: Lucking, key: (typeof ACTS)[number], world: PlainWorld): PlainState {
  const [next, here] = moved(state, before, key);
  if (key === 'm') return tell(next, here, world);
  const told = say(next, ...shiftLines(here.table), ...newsOf(here.table).map(({ text }) => text));
  const number = choicesOf(here.table).length;
  const mending = { next: WORDS.mendNext(number), own: WORDS.mendThis(number - 1) };
  if (here.table.solved === null) return say(told, nextText(here.table, mending));
  if (before.table.solved !== null) return told;
  const { hash } = here.table.luck;
  const kept = note(told, { type: 'puzzle', hash, tries: here.table.solved }, { type: 'finished', hash });
  return say(kept, ...triedAll(here.table.luck), ...puzzleLesson(state, here, world), LUCK_WORDS.goesOn);
}

/** When each order read and wrote in the last shift. */
function shiftLines({ run }: LuckState): readonly string[] {
  if (run === null) return [];
  const { kitchen, log } = run.shift;
  return kitchen.orders
    .flatMap(({ index }) => sharedDeeds(kitchen, log, index).map((deed) => ({ ...deed, who: dishOf(kitchen, index) })))
    .sort((a, b) => a.minute - b.minute)
    .map(({ minute, who, what }) => `  ${WORDS.happens(clockTime(minute), who, what)}`);
}
