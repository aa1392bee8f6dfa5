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

/** What `simulate` and `compare` are given. */
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
  const chosen = partOf(found.value, part);
  if (!chosen.ok) return chosen;
  if (plan === undefined) return ok({ level: found.value, part: chosen.value, number: part, plan: null });
  const text = await readText(plan);
  if (!text.ok) return text;
  const name = plan === '-' ? 'the plan on standard input' : quoted(plan);
  const parsed = parsePlan(text.value, name);
  if (!parsed.ok) return parsed;
  return ok({ level: found.value, part: chosen.value, number: part, plan: { ...parsed.value, name } });
}

/** The part with this number, from 1. */
export function partOf({ id, parts }: Level, number: number): Result<Part, Problem> {
  const part = parts[number - 1];
  if (part !== undefined) return ok(part);
  const message =
    parts.length === 1
      ? `${quoted(id)} has no parts: leave --part out.`
      : `${quoted(id)} has ${parts.length} parts, there is no part ${number}. Use --part 1 to --part ${parts.length}.`;
  return fail({ code: 'no-such-part', message, details: { parts: parts.length } });
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
