import { codeShown, stopAt } from '../../lesson/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { cardLines, printedLines, toldInOtherLanguage } from './card-lines.ts';
import { numbersText } from './menu.ts';
import { type BeatLines, beatOf, lead, type PlainState, type PlainWorld, type Reading, say } from './plain-state.ts';
import { teller, titleLines } from './plain-words.ts';

const WORDS = MESSAGES.plain.code;

/** The same thing as code: the level's programs, one at a time. */
export const CODE: BeatLines<Reading> = {
  open: (state, spot, world) => {
    const here: Reading = { ...spot, beat: 'code', cards: codeShown(spot.level), at: 0 };
    if (here.cards.length === 0) return null;
    return tell(say({ ...state, here }, ...titleLines(state.here, spot, world), WORDS.heading), here, world);
  },
  numbers: ({ cards }) => cards.length,
  choose: (state, here, number, world) => {
    if (here.cards[number - 1] === undefined) return say(state, MESSAGES.plain.shift.noSuchNumber(number), WORDS.hint);
    const turned = { ...here, at: number - 1 };
    return tell({ ...state, here: turned }, turned, world);
  },
  press: (state, here, action, world) => {
    const card = here.cards[here.at];
    if (action === 'next' || action === 'choose') return lead(state, 'on');
    if (action === 'back') return lead(state, 'back');
    if (action === 'look') return tell(state, here, world);
    if (action === 'other' && card !== undefined) {
      return toldInOtherLanguage(state, card, (told) => tell(told, here, world));
    }
    const write = beatOf(action) === 'write' ? stopAt(world.campaign, 'write', here.place) : null;
    return write === null ? say(state, WORDS.hint) : lead(state, write);
  },
};

function tell(state: PlainState, here: Reading, world: PlainWorld): PlainState {
  const { cards, at } = here;
  const card = cards[at];
  if (card === undefined) return state;
  return say(
    state,
    ...cardLines(card, state.language, teller(here, world), true),
    ...printedLines(card, state.language),
    ...(cards.length > 1 ? [WORDS.choose(numbersText(1, cards.length))] : []),
    WORDS.hint,
  );
}
