import { type Played, playOut } from '../kitchen/index.ts';
import { type ForeignFormat, kitchenHash, nearest, titleOf } from '../levels/index.ts';
import { type Level, type Part, puzzlesOf } from '../model/level.ts';
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
  /** The name of a kitchen elsewhere, in place of a part. */
  readonly kitchen?: string | undefined;
  /** Where neither is given, the first kitchen for which the level's program is written. Absent: the first part. */
  readonly written?: boolean | undefined;
  readonly plan?: string | undefined;
  /** The format of the level's file; absent: our own, or LEVEL is no file. */
  readonly from?: ForeignFormat | undefined;
  readonly json?: boolean | undefined;
}

/** A kitchen and, if there was a plan, the plan as it was read. */
export interface KitchenInput {
  readonly level: Level;
  readonly part: Part;
  /** Of the part, from 1; 0 for a kitchen elsewhere. */
  readonly number: number;
  readonly plan: (PlanText & { readonly name: string }) | null;
}

export async function readInput(input: Input): Promise<Result<KitchenInput, Problem>> {
  const { level, plan, from } = input;
  if (level === '-' && plan === '-') {
    const message = 'level and plan cannot both come from standard input: put one of them into a file.';
    return fail({ code: 'two-inputs', message });
  }
  const found = from === undefined ? await readLevel(level) : await readForeign(level, from);
  if (!found.ok) return found;
  const { part, kitchen } = asked(input, found.value);
  const chosen =
    kitchen === undefined ? partAt(level, found.value, part ?? 1) : elsewhereAt(found.value, kitchen, part);
  if (!chosen.ok) return chosen;
  const one = { level: found.value, ...chosen.value };
  if (plan === undefined) return ok({ ...one, plan: null });
  const text = await readText(plan);
  if (!text.ok) return text;
  const name = plan === '-' ? 'the plan on standard input' : quoted(plan);
  const parsed = await parsePlan(text.value, name);
  if (!parsed.ok) return parsed;
  return ok({ ...one, plan: { ...parsed.value, name } });
}

/** Levels of other programs are rare: what reads them is loaded for them. */
async function readForeign(path: string, from: ForeignFormat): Promise<Result<Level, Problem>> {
  const { readForeignLevel } = await import('./foreign-level.ts');
  return readForeignLevel(path, from);
}

function asked({ part, kitchen, written = false }: Input, { write }: Level): Pick<Input, 'part' | 'kitchen'> {
  const first = write?.kitchens[0];
  if (!written || part !== undefined || kitchen !== undefined || first === undefined) return { part, kitchen };
  return typeof first === 'number' ? { part: first } : { kitchen: first };
}

type Chosen = Pick<KitchenInput, 'part' | 'number'>;

/** @param name as which the level was asked for */
function partAt(name: string, level: Level, number: number): Result<Chosen, Problem> {
  const part = level.parts[number - 1];
  if (part !== undefined) return ok({ part, number });
  return fail((level.parts.length === 0 ? null : partProblem(level, number)) ?? noKitchen(name, level));
}

function elsewhereAt({ id, elsewhere }: Level, name: string, part: number | undefined): Result<Chosen, Problem> {
  if (part !== undefined) return fail({ code: 'usage', message: 'choose either a --part or a --kitchen, not both.' });
  const found = elsewhere.find((one) => one.name === name);
  if (found !== undefined) {
    const { kitchen } = found;
    return ok({ part: { label: name, kitchen, goal: kitchen.goal, hash: kitchenHash(kitchen) }, number: 0 });
  }
  const names = elsewhere.map((one) => one.name);
  const near = nearest(name, names);
  const hint = near === null ? '' : ` Did you mean ${quoted(near)}?`;
  const all = names.length === 0 ? 'none' : names.join(', ');
  const message = `${quoted(id)} has no kitchen elsewhere that is called ${quoted(name)}.${hint} There is ${all}.`;
  return fail({ code: 'no-such-kitchen', message, details: { kitchens: names } });
}

/** Why a level has no part or puzzle with this number, from 1; `null` where it has. */
export function partProblem(level: Level, number: number): Problem | null {
  const { id, parts } = level;
  const [count, what] = parts.length === 0 ? [puzzlesOf(level).length, 'puzzle'] : [parts.length, 'part'];
  if (number <= count) return null;
  const message =
    count === 1
      ? `${quoted(id)} has ${what === 'part' ? 'no parts' : 'one puzzle'}: leave --part out.`
      : `${quoted(id)} has ${count} ${what}s, there is no ${what} ${number}. Use --part 1 to --part ${count}.`;
  return { code: 'no-such-part', message, details: { [`${what}s`]: count } };
}

/** What `simulate` and `compare` say about a level of puzzles, which was asked for by this name. */
function noKitchen(name: string, { id, puzzles, luck, elsewhere }: Level): Problem {
  const playable = name === '-' ? 'FILE' : name;
  const played = luck === null ? 'puzzles: they are about programs' : 'luck: a colleague works in it';
  const message =
    `${quoted(id)} is a level of ${played}, there is no kitchen and no plan. ` +
    `What works: awaiter play ${playable}, and awaiter cards FILE to run its programs.${judged(elsewhere)}`;
  return { code: 'no-kitchen', message, details: { puzzles: puzzles.length } };
}

/** The kitchens of a level of puzzles in which a program can be run all the same. */
const judged = (elsewhere: Level['elsewhere']): string =>
  elsewhere.length === 0 ? '' : ` A program of your own: --kitchen ${elsewhere.map(({ name }) => name).join(' or ')}.`;

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
  const lines = [`${level.id}  ${titleOf(level)}`];
  if (number === 0) lines.push(`kitchen ${quoted(part.label ?? '')} (--kitchen chooses another)`);
  else if (level.parts.length > 1) {
    const label = part.label === null ? '' : `, ${quoted(part.label)}`;
    lines.push(`part ${number} of ${level.parts.length}${label} (--part chooses another)`);
  }
  lines.push(`goal: ${GOAL_WORDS[part.kitchen.goal]}`);
  return lines;
}

/** What chooses a kitchen on the command line: the number of a part, or the name of a kitchen elsewhere. */
export const kitchenFlag = (kitchen: number | string): string =>
  typeof kitchen === 'number' ? ` --part ${kitchen}` : ` --kitchen ${kitchen}`;
