import type { Cooks } from '../model/best.ts';
import { passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Level } from '../model/level.ts';
import type { Goal } from '../model/spec.ts';
import type { ParsedLevel, ParsedPart } from './build.ts';
import { lessonFindings } from './check-lesson.ts';
import type { Finding } from './finding.ts';
import { typedNumbers } from './typed-numbers.ts';
import { unusedNames } from './unused.ts';

/** @param known blocking, house and best of every kitchen of the level, see `kitchensIn` */
export function checkLevel(level: ParsedLevel, known: (kitchen: Kitchen) => Cooks): readonly Finding[] {
  const ofVariants = level.variants.flatMap((variant, nth) =>
    partFindings(variant, known).map((one) => ({ ...one, message: `variant ${nth + 1}: ${one.message}` })),
  );
  return [
    ...partFindings(level, known),
    ...ofVariants,
    ...judgedFindings(level, known),
    ...typedFindings(level, known),
    ...lessonFindings(level, known),
  ];
}

const partFindings = (level: ParsedLevel, known: (kitchen: Kitchen) => Cooks): readonly Finding[] =>
  level.parts.flatMap((part, index) =>
    [...bestFindings(part, known(part.kitchen)), ...nameFindings(part)].map((one) => ({ ...one, part: index + 1 })),
  );

/** Of the kitchens elsewhere in which a program is judged: nobody plays them, and stars are given in them. */
const judgedFindings = ({ elsewhere, write }: Level, known: (kitchen: Kitchen) => Cooks): readonly Finding[] =>
  elsewhere
    .filter(({ name }) => write?.kitchens.includes(name))
    .flatMap(({ name, kitchen }) =>
      bestFindings({ kitchen }, known(kitchen))
        .filter(({ severity }) => severity !== 'note')
        .map((one) => ({ ...one, part: null, message: `the kitchen "${name}": ${one.message}` })),
    );

/** Every kitchen of a level: those that are played, those elsewhere, and those of its variants. */
export const kitchensIn = (level: Level): readonly Kitchen[] => [
  ...[...level.parts, ...level.elsewhere].map(({ kitchen }) => kitchen),
  ...level.variants.flatMap(kitchensIn),
];

type PartFinding = Omit<Finding, 'part'>;

/** What may still be better, in the goal's first value or only in its second. */
const openGap = (goal: Goal, value: number, bound: number | null): string =>
  bound === null || bound === value
    ? `and only ${goal === 'finish' ? 'less waiting' : 'an earlier finish'} with it could be better`
    : `and nothing can be better than ${bound}`;

function bestFindings(
  { kitchen: { goal } }: Pick<ParsedPart, 'kitchen'>,
  { blocking, best }: Cooks,
): readonly PartFinding[] {
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

const typedFindings = (level: ParsedLevel, known: (kitchen: Kitchen) => Cooks): readonly Finding[] =>
  typedNumbers(level, known).map(({ field, typed: number, braces }) => ({
    code: 'typed-number',
    severity: 'warning',
    part: null,
    message: `"${field}" says ${number}, which the game computes: it will be wrong as soon as the kitchen changes`,
    fix: `write ${braces}`,
  }));
