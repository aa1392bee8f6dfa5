import { type Luck, timeName } from '../../model/luck.ts';
import { combinationsOf, failingTimes, isRuined } from '../../strategies/index.ts';
import { LUCK_WORDS, lossTexts } from '../../words/luck.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { canFail, isRunning, type LuckState, programOf, shiftEnd, standingOf } from '../luck-state.ts';
import type { Tone } from '../theme.ts';

/** A sentence, and how it is meant. */
export interface Saying {
  readonly text: string;
  readonly tone: Tone;
}

interface Around {
  readonly story: readonly string[];
  /** Every hint that there is, in its order. */
  readonly hints: readonly string[];
  /** What there is to read once the player has understood, in paragraphs. */
  readonly after: readonly string[];
}

const say = (text: string, tone: Tone = 'plain'): Saying => ({ text, tone });

/** What there is to say on the screen. */
export function luckSayings(state: LuckState, { story, hints, after }: Around): readonly Saying[] {
  if (isRunning(state)) return [say(LUCK_WORDS.whileRunning, 'faint')];
  // The latest hint first: who asks for one must see it.
  const told = hints
    .slice(0, state.hints)
    .map((text, nth) => say(`${MESSAGES.hints.title(nth + 1, hints.length)}: ${text}`, 'ready'))
    .toReversed();
  const isFresh = state.run === null && !state.hasClaimed;
  return [
    ...newsOf(state),
    ...told,
    ...(isFresh ? [say(LUCK_WORDS.task, 'title'), say(LUCK_WORDS.howTo)] : []),
    ...(isFresh && state.program > 0 ? [say(LUCK_WORDS.changes(state.luck.programs[0]?.title ?? ''), 'faint')] : []),
    ...(state.solved === null
      ? [nextStep(state), ...(isFresh ? story.map((text) => say(text, 'faint')) : [])]
      : [
          ...triedAll(state.luck).map((text) => say(text)),
          ...after.map((text) => say(text)),
          say(LUCK_WORDS.goesOn, 'selected'),
        ]),
  ];
}

/** What is said about the prediction to somebody who leaves before it is settled. */
export const partingSayings = (replies: readonly string[]): readonly Saying[] => [
  ...replies.map((text) => say(text)),
  say(LUCK_WORDS.goesOn, 'selected'),
];

/** What has come of the last shift, or of the last claim. */
export function newsOf(state: LuckState): readonly Saying[] {
  const { luck, run, hasClaimed, broken } = state;
  const program = programOf(state);
  const all = combinationsOf(luck);
  if (hasClaimed) {
    if (broken[state.program]) return [say(LUCK_WORDS.sawItFail(program.title), 'ready')];
    return canFail(luck, program)
      ? [say(LUCK_WORDS.wrongClaim(program.title, failingTimes(luck, program).length, all), 'burnt')]
      : [say(LUCK_WORDS.rightClaim(program.title), 'can')];
  }
  if (run === null || isRunning(state)) return [];
  return isRuined(run.shift)
    ? lossTexts(run.shift.kitchen, run.shift.log).map((text) => say(text, 'burnt'))
    : [say(LUCK_WORDS.allFine(clockTime(shiftEnd(state))), 'can')];
}

const nextStep = (state: LuckState): Saying =>
  say(nextText(state, { next: LUCK_WORDS.mendNext, own: LUCK_WORDS.mendThis }), 'selected');

/** How to get to the next way to mend it, and what to do with the one on the screen. */
interface Mending {
  readonly next: string;
  readonly own: string;
}

/** What is to be done next. */
export function nextText(state: LuckState, { next, own }: Mending): string {
  const { luck, broken, program } = state;
  if (!broken[0]) return LUCK_WORDS.breakFirst(luck.programs[0]?.title ?? '');
  return standingOf(state, program) === 'open' ? own : next;
}

/** With how many combinations of times each program fails. */
export const triedAll = (luck: Luck): readonly string[] => [
  `${LUCK_WORDS.allTried(combinationsOf(luck))} ${luck.programs
    .map((program) => LUCK_WORDS.fails(program.title, failingTimes(luck, program).length))
    .join(', ')}.`,
];

/** The hints for a program: a nudge and the idea, where the level has them, then times with which it fails. */
export function hintsOfLuck(written: readonly string[], state: Pick<LuckState, 'luck' | 'program'>): readonly string[] {
  const { luck } = state;
  const [first] = failingTimes(luck, programOf(state));
  const named = (first ?? []).map((minutes, nth) => {
    const time = luck.times[nth];
    return time === undefined ? '' : LUCK_WORDS.time(timeName(time), minutes);
  });
  const last =
    first === undefined ? LUCK_WORDS.hintNever(combinationsOf(luck)) : LUCK_WORDS.hintFails(named.join(', '));
  return [...written, last];
}
