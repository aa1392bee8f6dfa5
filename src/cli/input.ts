import { type Played, playOut } from '../kitchen/index.ts';
import type { Level, Part } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { GOAL_WORDS } from '../words/outcomes.ts';
import { planFaultText } from '../words/plan-faults.ts';
import { quoted } from '../words/quoted.ts';
import { readText } from './io.ts';
import { readLevel } from './level-source.ts';
import { type PlanText, parsePlan } from './plan-text.ts';
import type { Problem } from './problem.ts';

/** What commands that play a plan are given. */
export interface Input {
  readonly level: string;
  /** From 1; absent: the first. */
  readonly part?: number | undefined;
  readonly plan?: string | undefined;
  readonly json?: boolean | undefined;
}

/** A kitchen and, if there was a plan, the plan as it was read. */
export interface KitchenInput {
  readonly level: Level;
  readonly part: Part;
  /** Of the part, from 1. */
  readonly number: number;
  readonly plan: (PlanText & { readonly name: string }) | null;
}

export async function readInput({ level, part = 1, plan }: Input): Promise<Result<KitchenInput, Problem>> {
  if (level === '-' && plan === '-') {
    const message = 'level and plan cannot both come from standard input: put one of them into a file.';
    return fail({ code: 'two-inputs', message });
  }
  const found = await readLevel(level);
  if (!found.ok) return found;
  if (found.value.puzzles.length > 0) return fail(noKitchen(level, found.value));
  const chosen = found.value.parts[part - 1];
  if (chosen === undefined) return fail(partProblem(found.value, part) ?? noKitchen(level, found.value));
  if (plan === undefined) return ok({ level: found.value, part: chosen, number: part, plan: null });
  const text = await readText(plan);
  if (!text.ok) return text;
  const name = plan === '-' ? 'the plan on standard input' : quoted(plan);
  const parsed = parsePlan(text.value, name);
  if (!parsed.ok) return parsed;
  return ok({ level: found.value, part: chosen, number: part, plan: { ...parsed.value, name } });
}

/** Why a level has no part or puzzle with this number, from 1; `null` where it has. */
export function partProblem({ id, parts, puzzles }: Level, number: number): Problem | null {
  const [count, what] = puzzles.length > 0 ? [puzzles.length, 'puzzle'] : [parts.length, 'part'];
  if (number <= count) return null;
  const message =
    count === 1
      ? `${quoted(id)} has ${what === 'part' ? 'no parts' : 'one puzzle'}: leave --part out.`
      : `${quoted(id)} has ${count} ${what}s, there is no ${what} ${number}. Use --part 1 to --part ${count}.`;
  return { code: 'no-such-part', message, details: { [`${what}s`]: count } };
}

/** What `simulate` and `compare` say about a level of puzzles, which was asked for by this name. */
function noKitchen(name: string, { id, puzzles }: Level): Problem {
  const playable = name === '-' ? 'FILE' : name;
  const message =
    `${quoted(id)} is a level of puzzles: its programs' lines are put in order, there is no kitchen and no plan. ` +
    `What works: awaiter play ${playable}, and awaiter cards FILE to run its programs.`;
  return { code: 'no-kitchen', message, details: { puzzles: puzzles.length } };
}

/** Plays the plan to its end. An illegal or misspelt decision is the caller's problem, with all that a program needs. */
export function playPlan({ part: { kitchen }, plan }: KitchenInput): Result<Played, Problem> {
  const played = playOut(kitchen, plan?.plan ?? []);
  if (played.ok) return played;
  const { position, text, minute, why, nearest } = played.error;
  const line = plan?.lines?.[position - 1] ?? null;
  return fail({
    code: 'illegal-plan',
    message: `${plan?.name}: ${planFaultText(kitchen, played.error, line)}`,
    details: {
      position,
      line,
      decision: text,
      minute,
      rule: why.code === 'refused' ? why.refusal.rule : why.code,
      nearest,
    },
  });
}

/** What stands above the texts of a command: which level, which part of it, and what the goal is. */
export function headLines({ level, part, number }: KitchenInput): readonly string[] {
  const lines = [`${level.id}  ${level.title}`];
  if (level.parts.length > 1) {
    const label = part.label === null ? '' : `, ${quoted(part.label)}`;
    lines.push(`part ${number} of ${level.parts.length}${label} (--part chooses another)`);
  }
  lines.push(`goal: ${GOAL_WORDS[part.kitchen.goal]}`);
  return lines;
}
