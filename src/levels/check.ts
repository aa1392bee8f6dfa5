import type { Path } from '../kitchen/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Level } from '../model/level.ts';
import { type Study, studyOf } from '../teaching/index.ts';
import type { ParsedLevel, ParsedPart } from './build.ts';
import { bestFindings } from './check-best.ts';
import { lessonFindings } from './check-lesson.ts';
import { nameFindings } from './check-names.ts';
import { orderFindings } from './check-orders.ts';
import { slotFindings } from './check-slots.ts';
import { stepFindings } from './check-steps.ts';
import { teachingFindings } from './check-teaching.ts';
import { vainFindings } from './check-vain.ts';
import { type Finding, inside, type KitchenFinding } from './finding.ts';
import { typedNumbers } from './typed-numbers.ts';

type CooksOf = (kitchen: Kitchen) => Cooks;

/**
 * @param known blocking, house and best of every kitchen of the level, see `kitchensIn`
 * @param studied what is learned in the kitchens that are played
 */
export function checkLevel(
  level: ParsedLevel,
  known: CooksOf,
  studied: (kitchen: Kitchen) => Study | null = (kitchen) => studyOf(kitchen, known(kitchen)),
): readonly Finding[] {
  const ofVariants = level.variants.flatMap((variant, nth) =>
    partFindings(variant, known, meaningFindings).map((one) => ({
      ...inside(['variants', nth], one),
      message: `variant ${nth + 1}: ${one.message}`,
    })),
  );
  return [
    ...partFindings(level, known, (part, cooks) => {
      const study = studied(part.kitchen);
      return [...meaningFindings(part, cooks), ...(study === null ? [] : teachingFindings(study))];
    }),
    ...ofVariants,
    ...judgedFindings(level, known),
    ...typedFindings(level, known),
    ...lessonFindings(level, known),
  ];
}

const partFindings = (
  level: ParsedLevel,
  known: CooksOf,
  find: (part: ParsedPart, cooks: Cooks) => readonly KitchenFinding[],
): readonly Finding[] =>
  level.parts.flatMap((part, index) =>
    find(part, known(part.kitchen)).map((one) => ({ ...inside(placeOf(part, index), one), part: index + 1 })),
  );

/** Only a level in parts labels them. */
const placeOf = ({ label }: ParsedPart, index: number): Path => (label === null ? [] : ['parts', index]);

/** What can be wrong with any kitchen. Of a chain of causes only the first is told: a step, the orders of its dish, the goal. */
function meaningFindings({ kitchen, spec }: ParsedPart, cooks: Cooks): readonly KitchenFinding[] {
  // For coins not everybody must be served, but somebody must.
  const isSpared = kitchen.goal === 'coins' && (cooks.best.run !== null || !cooks.best.proven);
  const steps = stepFindings(kitchen, spec, isSpared);
  const broken = new Set(steps.flatMap(({ severity, path }) => (severity === 'note' ? [] : [path[1]])));
  const unexplained = kitchen.orders.filter(({ dish }) => !broken.has(dish));
  const orders = orderFindings(spec, unexplained, cooks, isSpared);
  const isExplained = [...steps, ...orders].some(({ severity }) => severity === 'error');
  return [
    ...bestFindings(kitchen.goal, cooks).filter(({ code }) => code !== 'no-plan-passes' || !isExplained),
    ...orders,
    ...steps,
    ...slotFindings(kitchen, cooks),
    ...vainFindings(kitchen),
    ...nameFindings(spec),
  ];
}

/** Of the kitchens elsewhere in which a program is judged: nobody plays them, and stars are given in them. */
const judgedFindings = ({ elsewhere, write }: Level, known: CooksOf): readonly Finding[] =>
  elsewhere
    .filter(({ name }) => write?.kitchens.includes(name))
    .flatMap(({ name, kitchen }) =>
      bestFindings(kitchen.goal, known(kitchen))
        .filter(({ severity }) => severity !== 'note')
        .map((one) => ({
          ...inside(['elsewhere', name], one),
          part: null,
          message: `the kitchen "${name}": ${one.message}`,
        })),
    );

/** Every kitchen of a level: those that are played, those elsewhere, and those of its variants. */
export const kitchensIn = (level: Level): readonly Kitchen[] => [
  ...[...level.parts, ...level.elsewhere].map(({ kitchen }) => kitchen),
  ...level.variants.flatMap(kitchensIn),
];

const typedFindings = (level: ParsedLevel, known: CooksOf): readonly Finding[] =>
  [level, ...level.variants].flatMap((one, nth) =>
    typedNumbers(one, known).map(({ field, path, typed: number, braces }) => ({
      code: 'typed-number',
      severity: 'warning',
      part: null,
      path: nth === 0 ? path : ['variants', nth - 1, ...path],
      message: `${nth === 0 ? '' : `variant ${nth}: `}"${field}" says ${number}, which the game computes: it will be wrong as soon as the kitchen changes`,
      fix: `write ${braces}`,
    })),
  );
