import { decisionText, parseDecision } from '../kitchen/index.ts';
import type { Decision, Plan, Verb } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { numberBytes, type Reader, readNumber } from './bytes.ts';

/** In the order of the format, which lasts longer than any order in the model. */
const VERBS = ['do', 'start', 'stare', 'collect', 'handle', 'clear'] as const satisfies readonly Verb[];

const WAIT = 0;
const WAIT_UNTIL = 1;
const FIRST_OF_TASKS = 2;

/** Decisions of a code. A shift that is played by hand has fewer than a hundred. */
const MOST_MOVES = 20_000;

/**
 * How many decisions, then each: 0 is `wait`, 1 and a minute waits until that minute, and 2 + 6 × task + verb is the rest. In
 * a kitchen of up to twenty tasks that is a byte a decision.
 * @returns `null` for more decisions than a code may have
 * @throws for a plan of another kitchen
 */
export function moveBytes(kitchen: Kitchen, plan: Plan): readonly number[] | null {
  if (plan.length > MOST_MOVES) return null;
  const decisions = plan.map((text) => {
    const decision = parseDecision(kitchen, text);
    if (!decision.ok) throw new Error(`${text} is no decision of this kitchen`);
    return decision.value;
  });
  return [...numberBytes(plan.length), ...decisions.flatMap(oneMove)];
}

function oneMove(decision: Decision): readonly number[] {
  if (decision.verb !== 'wait')
    return numberBytes(FIRST_OF_TASKS + VERBS.length * decision.task + VERBS.indexOf(decision.verb));
  return decision.until === null ? [WAIT] : [WAIT_UNTIL, ...numberBytes(decision.until)];
}

/**
 * The decisions as they stand in the code: whether the kitchen has such tasks is not known yet.
 * @returns `null` where the bytes are no such list
 */
export function readMoves(reader: Reader): readonly Decision[] | null {
  const count = readNumber(reader);
  if (count === null || count > MOST_MOVES) return null;
  const moves: Decision[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const move = readMove(reader);
    if (move === null) return null;
    moves.push(move);
  }
  return moves;
}

function readMove(reader: Reader): Decision | null {
  const number = readNumber(reader);
  if (number === null) return null;
  if (number === WAIT) return { verb: 'wait', until: null };
  if (number === WAIT_UNTIL) {
    const until = readNumber(reader);
    return until === null ? null : { verb: 'wait', until };
  }
  const verb = VERBS[(number - FIRST_OF_TASKS) % VERBS.length];
  const task = Math.floor((number - FIRST_OF_TASKS) / VERBS.length);
  return verb === undefined ? null : { verb, task };
}

/** The plan of a code in its kitchen, or which decision (from 1) names a task that this kitchen does not have. */
export function planOfMoves(kitchen: Kitchen, moves: readonly Decision[]): Result<Plan, number> {
  const wrong = moves.findIndex((move) => move.verb !== 'wait' && kitchen.tasks[move.task] === undefined);
  return wrong === -1 ? ok(moves.map((move) => decisionText(kitchen, move))) : fail(wrong + 1);
}
