import type { Cooks } from '../model/best.ts';
import { passes } from '../model/goal.ts';
import type { Goal } from '../model/spec.ts';
import type { ParsedLevel, ParsedPart } from './parse.ts';
import { bracesIn, cookValue, isBrace, placedTexts } from './texts.ts';
import { typedNumbers } from './typed-numbers.ts';
import { unusedNames } from './unused.ts';

export type FindingCode =
  | 'no-plan-passes'
  | 'no-plan-found'
  | 'best-not-proven'
  | 'typed-number'
  | 'brace-without-value'
  | 'unused-name'
  | 'no-helper'
  | 'blocking-is-best';

/** What a level that can be played may still mean wrongly. `error`: not to be shipped; `note`: perhaps on purpose. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning' | 'note';
  /** Of which part, from 1; `null` for the level as a whole. */
  readonly part: number | null;
  readonly message: string;
  /** What the author can do. */
  readonly fix: string;
}

/** @param cooks of each part of the level, in order */
export function checkLevel(level: ParsedLevel, cooks: readonly Cooks[]): readonly Finding[] {
  const ofParts = level.parts.flatMap((part, index) => {
    const known = cooks[index];
    const findings = [...(known === undefined ? [] : bestFindings(part, known)), ...nameFindings(part)];
    return findings.map((finding): Finding => ({ ...finding, part: index + 1 }));
  });
  return [...ofParts, ...textFindings(level, cooks)];
}

type PartFinding = Omit<Finding, 'part'>;

/** What may still be better, in the goal's first value or only in its second. */
const openGap = (goal: Goal, value: number, bound: number | null): string =>
  bound === null || bound === value
    ? `and only ${goal === 'finish' ? 'less waiting' : 'an earlier finish'} with it could be better`
    : `and nothing can be better than ${bound}`;

function bestFindings({ kitchen: { goal } }: ParsedPart, { blocking, best }: Cooks): readonly PartFinding[] {
  if (best.run === null) return [best.proven ? NO_PLAN : NO_PLAN_FOUND];
  const findings: PartFinding[] = [];
  const value = best.run.outcome[goal];
  if (!best.proven) {
    findings.push({
      code: 'best-not-proven',
      severity: 'warning',
      message: `the best is not proven: ${value} is known (${goal}), ${openGap(goal, value, best.bound)}`,
      fix: 'make the kitchen smaller: fewer orders, or fewer steps',
    });
  }
  if (passes(goal, blocking.outcome) && blocking.outcome[goal] === value) {
    findings.push({
      code: 'blocking-is-best',
      severity: 'note',
      message: `the blocking cook reaches the best already: ${goal} ${value}`,
      fix: 'nothing, if that is the lesson; else give the brain something to do while a station works',
    });
  }
  return findings;
}

const NO_PLAN: PartFinding = {
  code: 'no-plan-passes',
  severity: 'error',
  message: 'no plan passes the goal: every shift ends stuck, with an alarm, or without an order that counts',
  fix: 'look for an order that nobody can serve: a patience that is too short, tools in a knot, a step that never dings',
};

const NO_PLAN_FOUND: PartFinding = {
  code: 'no-plan-found',
  severity: 'warning',
  message: 'no plan that passes the goal was found, and it is not proven that there is none',
  fix: 'make the kitchen smaller, or its limits kinder',
};

const nameFindings = ({ spec }: ParsedPart): readonly PartFinding[] =>
  unusedNames(spec).map(({ what, name }) =>
    what === 'delegable step'
      ? {
          code: 'no-helper',
          severity: 'warning',
          message: `the step "${name}" may be delegated, but there is no helper`,
          fix: 'add a station with "helper": true, or take "delegable" away',
        }
      : {
          code: 'unused-name',
          severity: 'warning',
          message: `nothing uses the ${what} "${name}"`,
          fix: 'use it, or take it away',
        },
  );

function textFindings(level: ParsedLevel, cooks: readonly Cooks[]): readonly Finding[] {
  const typed = typedNumbers(level, cooks).map(
    ({ field, typed: number, braces }): Finding => ({
      code: 'typed-number',
      severity: 'warning',
      part: null,
      message: `"${field}" says ${number}, which the game computes: it will be wrong as soon as the kitchen changes`,
      fix: `write ${braces}`,
    }),
  );
  return [...typed, ...emptyBraces(level, cooks)];
}

function emptyBraces(level: ParsedLevel, cooks: readonly Cooks[]): readonly Finding[] {
  return placedTexts(level).flatMap(({ path, text }) =>
    bracesIn(text).flatMap(({ whole, name, part }): readonly Finding[] => {
      const index = (part ?? 0) - 1;
      const known = cooks[index];
      const goal = level.parts[index]?.kitchen.goal;
      if (known === undefined || goal === undefined || !isBrace(name) || cookValue(name, goal, known) !== null)
        return [];
      const message = `"${String(path[0])}" names ${whole}, but that shift does not pass the goal and has no value`;
      return [{ code: 'brace-without-value', severity: 'warning', part: index + 1, message, fix: 'say it in words' }];
    }),
  );
}
