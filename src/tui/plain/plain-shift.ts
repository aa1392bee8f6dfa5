import { refusalOf } from '../../kitchen/index.ts';
import { partsOf } from '../../lesson/index.ts';
import { fillTexts } from '../../levels/index.ts';
import type { Decision } from '../../model/decision.ts';
import type { Log } from '../../model/event.ts';
import { MESSAGES } from '../../words/messages.ts';
import { shortReason } from '../../words/refusals.ts';
import { waitOf } from '../choices.ts';
import { isOver, lastTurn, playGame } from '../game-state.ts';
import { hintsFor } from '../hints.ts';
import { numbersText, plainChoices } from './menu.ts';
import { nextHint } from './plain-hint.ts';
import { tellCode, tellCodeInOther } from './plain-lens.ts';
import { isUnderWay, lead, note, type PlainState, type PlainWorld, type Playing, say } from './plain-state.ts';
import { spotTitle } from './plain-words.ts';
import { happeningLines, situationLines } from './situation.ts';

const WORDS = MESSAGES.plain.shift;

/** Takes the decision with a number; after the shift there is none. */
export function choose(state: PlainState, here: Playing, number: number, world: PlainWorld): PlainState {
  if (here.end !== null) return say(state, MESSAGES.plain.end.hint);
  const decision = plainChoices(lastTurn(here.game).shift)[number - 1];
  return decision === undefined
    ? say(state, `${WORDS.noSuchNumber(number)} ${possibleText(here)}`)
    : decide(state, here, decision, world);
}

export function decide(state: PlainState, here: Playing, decision: Decision, world: PlainWorld): PlainState {
  const { shift, log } = lastTurn(here.game);
  const refusal = refusalOf(shift, decision);
  if (refusal !== null) return say(state, `${WORDS.notPossible(shortReason(shift, refusal))} ${possibleText(here)}`);
  const game = playGame(here.game, { type: 'decide', decision, animated: false });
  const happened = lastTurn(game).log.slice(log.length);
  const next = { ...here, game };
  return isOver(game) ? over(state, next, happened, world) : tell({ ...state, here: next }, next, happened);
}

/** Notes a shift that has ended. What there is to say about it comes once it has been counted. */
export function over(state: PlainState, playing: Playing, happened: Log, world: PlainWorld): PlainState {
  const { part, place, level } = playing;
  const here: Playing = { ...playing, end: { before: world.progress, comparison: null } };
  const { plan, log } = lastTurn(here.game);
  const told = note(tell({ ...state, here }, here, happened), { type: 'shift', part, plan, log });
  const ended: PlainState =
    place.part + 1 === partsOf(level) ? note(told, { type: 'finished', hash: part.hash }) : told;
  return world.known(part.kitchen) === undefined ? say(ended, MESSAGES.plain.stillLooking) : ended;
}

/** Says what has happened, and how things stand if the shift still runs. */
export const tell = (state: PlainState, here: Playing, happened: Log): PlainState =>
  situation(say(state, ...happeningLines(here.part.kitchen, happened)), here);

/** Says how things stand if the shift still runs. */
export function situation(state: PlainState, { game }: Playing): PlainState {
  const { shift } = lastTurn(game);
  return shift.mode === 'running' ? say(state, ...situationLines(shift)) : state;
}

/** A key while the shift runs. */
export function shiftKey(state: PlainState, here: Playing, action: string | null, world: PlainWorld): PlainState {
  const { shift, plan } = lastTurn(here.game);
  switch (action) {
    case 'wait':
    case 'wait-until':
      if (waitOf(shift) === null) return say(state, `${WORDS.nothingComing} ${possibleText(here)}`);
      return action === 'wait'
        ? decide(state, here, { verb: 'wait', until: null }, world)
        : say({ ...state, asks: 'minute' }, MESSAGES.plain.minute.ask);
    case 'undo':
      return plan.length === 0
        ? say(state, `${WORDS.nothingToTakeBack} ${possibleText(here)}`)
        : goBack(state, here, 'undo');
    case 'restart':
      return goBack(state, here, 'restart');
    case 'hint':
      return nextHint(state, here, hintsAt(here, world));
    case 'look':
      return situation(say(state, spotTitle(here, world)), here);
    case 'next':
      return lead(isUnderWay(here) ? say(state, WORDS.waits) : state, 'on');
    case 'back':
      return lead(state, 'back');
    case 'code':
      return tellCode(state, here);
    case 'other':
      return tellCodeInOther(state, here);
    case 'best':
    case 'blocking':
    case 'export':
    case 'share':
      return say(state, `${WORDS.afterTheShift} ${possibleText(here)}`);
    default:
      return say(state, possibleText(here));
  }
}

const hintsAt = ({ level, part: { kitchen } }: Playing, { known }: PlainWorld): readonly string[] =>
  hintsFor(kitchen, fillTexts(level, known).hints, known(kitchen)?.best ?? null);

/** Takes the last decision back, or all of them. */
export function goBack(state: PlainState, here: Playing, type: 'undo' | 'restart'): PlainState {
  const next: Playing = { ...here, game: playGame(here.game, { type }), end: null };
  return situation(say({ ...state, here: next }, type === 'undo' ? WORDS.takenBack : WORDS.fromTheStart), next);
}

/** What can be pressed while the shift runs, for whoever pressed something else. */
function possibleText({ game }: Playing): string {
  const { shift, plan } = lastTurn(game);
  const count = plainChoices(shift).length;
  const numbers = numbersText(1, count);
  const keys = [
    ...(count === 0 ? [] : [count === 1 ? WORDS.numberKey(numbers) : WORDS.numberKeys(numbers)]),
    ...(waitOf(shift) === null ? [] : [WORDS.waitKey]),
    ...(plan.length === 0 ? [] : [WORDS.undoKey, WORDS.codeKey]),
    WORDS.hintKey,
    WORDS.lookKey,
  ];
  return WORDS.possible(keys.join(', '));
}
