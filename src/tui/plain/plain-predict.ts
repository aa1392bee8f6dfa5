import { asksAnew } from '../../lesson/index.ts';
import { CONFIDENCES } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { type BeatLines, lead, note, type PlainState, type PlainWorld, type Predicting, say } from './plain-state.ts';
import { numberedLines, openingLines, teller } from './plain-words.ts';

const WORDS = MESSAGES.plain.predict;
const { howSure: HOW_SURE, sure: SURE } = MESSAGES.question;

/** The prediction: an answer, then how sure it is. */
export const PREDICT: BeatLines<Predicting> = {
  open: (state, spot, world) => {
    const question = spot.level.predict;
    if (question === null) return null;
    const here: Predicting = { ...spot, beat: 'predict', question, answer: null };
    const opening = openingLines(state.here, spot, world);
    return ask(say({ ...state, here }, ...opening, WORDS.heading, ...lastTime(here, world)), here, world);
  },
  numbers: ({ question, answer }) => (answer === null ? question.answers.length : CONFIDENCES.length),
  choose: (state, here, number, world) => {
    const { question, answer } = here;
    if (answer !== null) return predict(state, here, answer, number);
    const chosen = question.answers[number - 1];
    if (chosen === undefined) return say(state, MESSAGES.plain.shift.noSuchNumber(number), WORDS.answer);
    const asked = { ...here, answer: number - 1 };
    return ask(say({ ...state, here: asked }, WORDS.youSay(teller(here, world)(chosen.text))), asked, world);
  },
  press: (state, here, action, world) => {
    if (action === 'next' || action === 'back') return lead(state, action === 'next' ? 'on' : 'back');
    const again = { ...here, answer: null };
    if (action === 'undo' && here.answer !== null) return ask({ ...state, here: again }, again, world);
    return ask(state, here, world);
  },
};

function ask(state: PlainState, here: Predicting, world: PlainWorld): PlainState {
  if (here.answer !== null) {
    return say(state, HOW_SURE, ...numberedLines(CONFIDENCES.map((confidence) => SURE[confidence])), WORDS.otherAnswer);
  }
  const tell = teller(here, world);
  const { question, answers } = here.question;
  return say(state, tell(question), ...numberedLines(answers.map(({ text }) => tell(text))), WORDS.answer);
}

/** What was answered in an earlier sitting; nothing where everybody is asked anew. */
function lastTime(here: Predicting, world: PlainWorld): readonly string[] {
  const known = asksAnew(here.place) ? undefined : world.progress.questions[here.question.hash];
  const answer = here.question.answers[known?.answer ?? -1];
  if (known === undefined || answer === undefined) return [];
  const sure = known.confidence === null ? null : SURE[known.confidence];
  return [WORDS.lastTime(teller(here, world)(answer.text), sure)];
}

function predict(state: PlainState, here: Predicting, answer: number, number: number): PlainState {
  const confidence = CONFIDENCES[number - 1];
  if (confidence === undefined) return say(state, MESSAGES.plain.shift.noSuchNumber(number), HOW_SURE);
  const { level, keeper, question } = here;
  const given = { question: 'predict', level, keeper, answer, confidence, onTour: here.place.tour } as const;
  const predicted = { ...state.predicted, [question.hash]: { answer, confidence } };
  return lead(note(say({ ...state, predicted }, WORDS.kept), { type: 'answer', given }), 'on');
}
