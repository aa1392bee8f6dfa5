import { decide, decisionText, open, type Shift } from '../kitchen/index.ts';
import type { Decision, Plan } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { type Film, filmEnd, filmOfDecision, type Still, stillAt } from './film.ts';

/** A moment at which the brain was free (or the shift over), with the way that led there. */
export interface Turn {
  readonly shift: Shift;
  readonly plan: Plan;
  readonly log: Log;
}

/** A shift in play: every turn since minute 0, so that undo goes all the way, and what is being shown. */
export interface Game {
  readonly kitchen: Kitchen;
  readonly turns: readonly [Turn, ...Turn[]];
  /** The decision whose minutes are passing on the screen, `null` while time stands still. */
  readonly playing: { readonly film: Film; readonly minute: number } | null;
}

export type GameAction =
  | { readonly type: 'decide'; readonly decision: Decision; readonly animated: boolean }
  /** The game clock: so many minutes have passed. */
  | { readonly type: 'tick'; readonly minutes: number }
  /** The live clock: a minute has passed, whatever the brain is at. */
  | { readonly type: 'pass' }
  | { readonly type: 'skip' }
  | { readonly type: 'undo' }
  | { readonly type: 'restart' };

export function newGame(kitchen: Kitchen): Game {
  const { shift, events } = open(kitchen);
  return { kitchen, turns: [{ shift, plan: [], log: events }], playing: null };
}

export const lastTurn = ({ turns }: Game): Turn => turns.at(-1) ?? turns[0];

/** What the screen shows now: the passing minute of a decision, or the moment of the last turn. */
export const shown = (game: Game): Still =>
  game.playing === null ? lastTurn(game) : stillAt(game.playing.film, game.playing.minute);

export const isOver = (game: Game): boolean => game.playing === null && lastTurn(game).shift.mode !== 'running';

/** A pure reducer; what is not possible (an illegal decision, an undo at the start) gives the same game back. */
export function playGame(game: Game, action: GameAction): Game {
  switch (action.type) {
    case 'decide':
      return takeDecision(game, action.decision, action.animated);
    case 'tick':
      return tick(game, action.minutes);
    case 'pass':
      return game.playing === null ? waitOn(game) : tick(game, 1);
    case 'skip':
      return game.playing === null ? game : { ...game, playing: null };
    case 'undo': {
      const [first, ...rest] = game.turns;
      return rest.length === 0 ? game : { ...game, turns: [first, ...rest.slice(0, -1)], playing: null };
    }
    case 'restart':
      return { ...game, turns: [game.turns[0]], playing: null };
  }
}

function takeDecision(game: Game, decision: Decision, animated: boolean): Game {
  const { shift, plan, log } = lastTurn(game);
  const film = game.playing === null ? filmOfDecision(shift, log, decision) : null;
  if (film === null) return game;
  const end = filmEnd(film);
  const turn: Turn = { ...stillAt(film, end), plan: [...plan, decisionText(game.kitchen, decision)] };
  const playing = animated && end > shift.minute ? { film, minute: shift.minute } : null;
  return { ...game, turns: [...game.turns, turn], playing };
}

/** The wait for a free brain's next minute. It is legal where something is still going to happen: elsewhere time stands. */
const nextMinute = ({ minute }: Shift): Decision => ({ verb: 'wait', until: minute + 1 });

export const canPass = (game: Game): boolean => {
  const { shift } = lastTurn(game);
  return game.playing !== null || decide(shift, nextMinute(shift)).ok;
};

/** Waits one minute, or one minute more: what is waited for in a row is one decision of the plan. */
function waitOn(game: Game): Game {
  if (!canPass(game)) return game;
  const { shift, plan } = lastTurn(game);
  const [first, ...rest] = game.turns;
  const waits = plan.at(-1)?.startsWith('wait') === true;
  const turns = waits ? ([first, ...rest.slice(0, -1)] as const) : game.turns;
  return takeDecision({ ...game, turns }, nextMinute(shift), false);
}

function tick(game: Game, minutes: number): Game {
  if (game.playing === null) return game;
  const { film, minute } = game.playing;
  const next = minute + minutes;
  return { ...game, playing: next >= filmEnd(film) ? null : { film, minute: next } };
}
