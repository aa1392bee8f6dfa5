import { MESSAGES } from '../../words/messages.ts';
import { lastTurn } from '../game-state.ts';
import { textOf } from '../line.ts';
import { lensCode } from '../lines/code-lens.ts';
import { otherThan } from '../lines/program-lines.ts';
import { note, type PlainState, type Playing, say } from './plain-state.ts';

const WORDS = MESSAGES.plain.shift;

/** Says what has been decided so far as code. */
export function tellCode(state: PlainState, { game }: Playing): PlainState {
  const { language } = state;
  const lines = lensCode(game.kitchen, lastTurn(game).log, language);
  if (lines.length === 0) return say(state, MESSAGES.shift.noCodeYet);
  return say(
    state,
    WORDS.soFar(MESSAGES.code.languages[language]),
    ...lines.flatMap(({ clock, code, turns }) => [
      `  ${clock === '' ? '' : `${clock} `}${textOf(code)}`,
      ...(turns ? [`    ${MESSAGES.plain.code.turn}`] : []),
    ]),
    WORDS.otherLanguage(MESSAGES.code.languages[otherThan(language)]),
  );
}

/** Says it in the other language, which is then the player's. */
export function tellCodeInOther(state: PlainState, here: Playing): PlainState {
  const language = otherThan(state.language);
  return tellCode(note({ ...state, language }, { type: 'language', language }), here);
}
