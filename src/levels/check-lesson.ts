import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Question } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import { diagnose, logOf, outcomeOf, scoreOf } from '../scoring/index.ts';
import { luckFindings } from './check-luck.ts';
import { puzzlesFindings } from './check-puzzles.ts';
import { computedValue, rightAnswers } from './computed.ts';
import { factValue } from './fact-value.ts';
import { bracesIn, parseFact } from './facts.ts';
import { type Finding, inside } from './finding.ts';
import { parseWhere } from './pointers.ts';
import { placedTexts } from './text-paths.ts';

type CooksOf = (kitchen: Kitchen) => Cooks;

/** What the lesson of a level and its variants may mean wrongly, although all of it has the right shape. */
export const lessonFindings = (level: Level, known: CooksOf): readonly Finding[] => [
  ...[level, ...level.variants].flatMap((one, nth) => {
    const prefix = nth === 0 ? '' : `variant ${nth}: `;
    const place = nth === 0 ? [] : ['variants', nth - 1];
    const findings: readonly Finding[] = [
      ...emptyBraces(one, known),
      ...questionFindings('predict', one.predict, one, known),
      ...questionFindings('check', one.check, one, known),
      ...puzzlesFindings(one),
      ...luckFindings(one),
    ];
    return findings.map((one) => ({ ...inside(place, one), message: `${prefix}${one.message}` }));
  }),
  ...remarkFindings(level, known),
];

/** Of the level as a whole. */
const finding = (
  code: Finding['code'],
  severity: Finding['severity'],
  path: Finding['path'],
  message: string,
  fix: string,
): Finding => ({
  ...{ code, severity, part: null, path, message, fix },
});

const emptyBraces = (level: Level, known: CooksOf): readonly Finding[] =>
  placedTexts(level).flatMap(({ path, text }) =>
    bracesIn(text).flatMap(({ whole, inner }): readonly Finding[] => {
      const fact = parseFact(inner);
      if (fact === null || factValue(fact, level, known) !== null) return [];
      const message = `"${String(path[0])}" names ${whole}, which has no value: that shift fails, or it never happens in it`;
      return [finding('brace-without-value', 'warning', path, message, 'say it in words')];
    }),
  );

function questionFindings(name: string, question: Question | null, level: Level, known: CooksOf): readonly Finding[] {
  if (question === null) return [];
  return [...rightFindings(name, question, level, known), ...baitFindings(name, question, level, known)];
}

function rightFindings(name: string, question: Question, level: Level, known: CooksOf): readonly Finding[] {
  const right = rightAnswers(question, level, known) ?? [];
  if (right.length === 1) return [];
  const values = question.computed.map(
    (text) => `${text} is ${String(computedValue(text, level, known) ?? 'nothing')}`,
  );
  const message = `"${name}" has ${right.length === 0 ? 'no right answer' : 'several right answers'}: ${values.join(', ')}`;
  const fix = 'make the "is" of exactly one answer what is computed';
  return [finding(right.length === 0 ? 'no-right-answer' : 'several-right-answers', 'error', [name], message, fix)];
}

/** A wrong answer that claims another kitchen's value must have that value. */
const baitFindings = (name: string, { answers }: Question, level: Level, known: CooksOf): readonly Finding[] =>
  answers.flatMap(({ text, is, bait }, nth): readonly Finding[] => {
    if (bait === null || bait.as === null) return [];
    const value = computedValue(bait.as, level, known);
    if (is.length === 1 && value === is[0]) return [];
    const message = `"${name}" says that "${text}" would be ${bait.as}, but that is ${String(value ?? 'nothing')}`;
    return [
      finding(
        'other-value',
        'error',
        [name, 'answers', nth],
        message,
        'change the answer, or the kitchen that it is right in',
      ),
    ];
  });

/** A concept that is taught by a remark is taught only if the remark can come up. */
function remarkFindings(level: Level, known: CooksOf): readonly Finding[] {
  const wanted = level.concepts.flatMap(({ where }) => parseWhere(where)?.remark ?? []);
  if (wanted.length === 0) return [];
  const met = new Set(level.parts.flatMap(({ kitchen }) => remarksIn(level, kitchen, known(kitchen))));
  return [...new Set(wanted)]
    .filter((kind) => !met.has(kind))
    .map((kind) => {
      const message = `"concepts" names the remark "${kind}", which neither the blocking cook, the house nor a worked plan earns`;
      return finding(
        'remark-not-met',
        'warning',
        ['concepts'],
        message,
        'add a worked plan that earns it, or point elsewhere',
      );
    });
}

/** The remarks that the cooks and the worked plans of a kitchen earn. */
function remarksIn({ plans }: Level, kitchen: Kitchen, { blocking, house, best }: Cooks): readonly string[] {
  const worked = plans.flatMap((one) => (one.kitchen === kitchen ? [one.plan] : []));
  const bestLog = best.run === null ? null : logOf(kitchen, best.run.plan);
  return [blocking.plan, house.plan, ...worked].flatMap((plan) => {
    const log = logOf(kitchen, plan);
    const score = scoreOf(kitchen, outcomeOf(kitchen, log), { blocking, house, best });
    return diagnose(kitchen, log, bestLog, score).map(({ kind }) => kind);
  });
}
