import type { Plan } from '../model/decision.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Problem } from './problem.ts';

/** A plan as it was read, not yet played. */
export interface PlanText {
  readonly plan: Plan;
  /** For each decision the line of the file that it stands on, from 1; `null` for JSON, where its number says enough. */
  readonly lines: readonly number[] | null;
}

const EXPECTED =
  'A plan is a JSON array such as ["start 1.toast", "wait"], a JSON object with such a "plan", ' +
  'or text with one decision a line (# begins a comment).';

/** Reads a plan file in any of its three forms. `name` is what messages call the file. */
export async function parsePlan(text: string, name: string): Promise<Result<PlanText, Problem>> {
  return /^\s*[[{]/u.test(text) ? parseJson(text, name) : ok(parseLines(text));
}

function parseLines(text: string): PlanText {
  const decisions = text
    .split(/\r\n|\r|\n/u)
    .map((line, index) => ({ line: index + 1, decision: line.replace(/(?:^|\s)#.*$/u, '').trim() }))
    .filter(({ decision }) => decision !== '');
  return { plan: decisions.map(({ decision }) => decision), lines: decisions.map(({ line }) => line) };
}

async function parseJson(text: string, name: string): Promise<Result<PlanText, Problem>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // What finds places in bad JSON is loaded for it alone.
    const { jsonReason } = await import('./json-reason.ts');
    return bad(`${name} looks like JSON but is not: ${jsonReason(text)}. ${EXPECTED}`);
  }
  const plan: unknown = Array.isArray(json) ? json : (json as { readonly plan?: unknown }).plan;
  if (!Array.isArray(plan)) return bad(`${name} has no array "plan". ${EXPECTED}`);
  const wrong = plan.findIndex((decision) => typeof decision !== 'string');
  if (wrong === -1) return ok({ plan: plan as readonly string[], lines: null });
  const found: unknown = plan[wrong];
  const kind = found === null ? 'null' : Array.isArray(found) ? 'an array' : `a ${typeof found}`;
  return bad(`${name}: decision ${wrong + 1} is ${kind}, a text such as "start 1.toast" was expected.`, {
    position: wrong + 1,
  });
}

const bad = (message: string, details: Problem['details'] = {}): Result<never, Problem> =>
  fail({ code: 'bad-plan', message, details });
