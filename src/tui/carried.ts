import { parseDecision, play } from '../kitchen/index.ts';
import type { Plan } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { MESSAGES } from '../words/messages.ts';
import { shortFault } from '../words/plan-faults.ts';
import { type Game, lastTurn, newGame, playGame } from './game-state.ts';

/** A shift that has been taken over into a kitchen that has changed, and what there is to say about it. */
export interface Carried {
  readonly game: Game;
  /** How many of its decisions are still possible, and why the next one is not. */
  readonly word: string;
}

/** Plays the decisions of a shift in another kitchen, up to the first that is not possible there. */
export function carriedTo(before: Game, kitchen: Kitchen): Carried {
  const { plan } = lastTurn(before);
  const played = play(kitchen, plan);
  const kept = played.ok ? plan : plan.slice(0, played.error.position - 1);
  const why = played.ok ? null : shortFault(kitchen, played.error);
  return { game: gameAfter(kitchen, kept), word: MESSAGES.watch.kept(kept.length, plan.length, why) };
}

/** @throws if a decision is not possible (our bug: they have been played) */
function gameAfter(kitchen: Kitchen, plan: Plan): Game {
  return plan.reduce((game, text) => {
    const decision = parseDecision(kitchen, text);
    if (!decision.ok) throw new Error(`not a decision: ${text}`);
    return playGame(game, { type: 'decide', decision: decision.value, animated: false });
  }, newGame(kitchen));
}
