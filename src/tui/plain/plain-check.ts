import { fillTexts } from '../../levels/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { isKnownAbout, notesOf, rightOf } from '../lesson-words.ts';
import { replyTexts } from '../lines/reply.ts';
import { cardLines, printedLines, toldInOtherLanguage } from './card-lines.ts';
import { type BeatLines, type Checking, lead, note, type PlainState, type PlainWorld, say } from './plain-state.ts';
import { numberedLines, spoken, teller, titleLines } from './plain-words.ts';

const WORDS = MESSAGES.plain.check;

/** The question at the end, where kitchen and code differ, and what one may read elsewhere. */
export const CHECK: BeatLines<Checking> = {
  open: (state, spot, world) => {
    const question = spot.level.check;
    if (question === null) return null;
    const here: Checking = { ...spot, beat: 'check', question, answer: null, replied: false };
    return ask(say({ ...state, here }, ...titleLines(state.here, spot, world), WORDS.heading), here, world);
  },
  numbers: ({ question }) => question.answers.length,
  choose: (state, here, number, world) => {
    const { level, keeper, question } = here;
    const chosen = question.answers[number - 1];
    if (chosen === undefined) return say(state, MESSAGES.plain.shift.noSuchNumber(number), WORDS.answer);
    const answer = number - 1;
    const answered: Checking = { ...here, answer, replied: false };
    const given = { question: 'check', level, keeper, answer, confidence: null, onTour: here.place.tour } as const;
    const next = reply(note({ ...state, here: answered }, { type: 'answer', given }), answered, world);
    return isReplied(next) ? next : say(next, MESSAGES.question.stillLooking);
  },
  press: (state, here, action, world) => {
    if (action === 'back') return lead(state, 'back');
    if (action === 'next' || (action === 'choose' && here.answer !== null)) return lead(state, 'on');
    if (action === 'look') return ask(state, here, world);
    if (action === 'other' && here.question.card !== null) {
      return toldInOtherLanguage(state, here.question.card, (told) => ask(told, here, world));
    }
    return say(state, here.answer === null ? WORDS.answer : WORDS.hint);
  },
  learn: reply,
};

const isReplied = ({ here }: PlainState): boolean => here?.beat === 'check' && here.replied;

/** The question with its program; what that printed only once it has been answered. */
function ask(state: PlainState, here: Checking, world: PlainWorld): PlainState {
  const tell = teller(here, world);
  const { question, answers, card } = here.question;
  return say(
    state,
    ...(card === null ? [] : cardLines(card, state.language, tell, here.answer !== null)),
    tell(question),
    ...numberedLines(answers.map(({ text }) => tell(text))),
    here.answer === null ? WORDS.answer : WORDS.hint,
  );
}

/** What is said about the answer, once the right one and the kitchens that the reply names are known. */
function reply(state: PlainState, here: Checking, world: PlainWorld): PlainState {
  const { level, answer, question } = here;
  const right = rightOf(question, level, world.known);
  const filled = fillTexts(level, world.known);
  if (answer === null || here.replied || right === null || filled.check === null) return state;
  if (!isKnownAbout(level, world.known)) return state;
  const { card } = question;
  return say(
    { ...state, here: { ...here, replied: true } },
    ...replyTexts(filled.check, { answer, confidence: null }, right).map(spoken),
    ...(card === null ? [] : printedLines(card, state.language)),
    ...notesOf(filled).map(spoken),
    WORDS.hint,
  );
}
