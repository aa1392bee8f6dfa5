import { taskName } from '../kitchen/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Log } from '../model/event.ts';
import { goalValue, passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { isMark, type Program } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import type { Outcome } from '../model/outcome.ts';
import { lackedTool, logOf, outcomeOf } from '../scoring/index.ts';
import { combinationsOf, failingTimes } from '../strategies/index.ts';
import type { Asked, AskedOfPrints, Cook, Fact, Field } from './facts.ts';

/** The cooks' shifts of a kitchen, `undefined` while they are not known. */
export type Known = (kitchen: Kitchen) => Cooks | undefined;

/** Of a fact: its value; `null` where there is none (that shift fails, it never happens, it was not printed). */
export type Value = number | string | null;

/** @returns `undefined` while the cooks that it needs are not known */
export function factValue(fact: Fact, level: Level, known: Known): Value | undefined {
  switch (fact.kind) {
    case 'cook': {
      const kitchen = kitchenNamed(level, fact.kitchen);
      const cooks = kitchen === undefined ? undefined : known(kitchen);
      return kitchen === undefined
        ? null
        : cooks === undefined
          ? undefined
          : cookFact(kitchen, cooks, fact.cook, fact.asked);
    }
    case 'plan': {
      const worked = level.plans.find(({ name }) => name === fact.plan);
      return worked === undefined ? null : shiftFact(worked.kitchen, logOf(worked.kitchen, worked.plan), fact.asked);
    }
    case 'printed': {
      const program = programOf(level, fact);
      return program === null ? null : printedValue(program, fact.asked);
    }
    case 'luck':
      return luckValue(level, fact);
  }
}

/** The kitchen of a part (from 1) or one elsewhere; `undefined` if there is none. */
export const kitchenNamed = (
  { parts, elsewhere }: Pick<Level, 'parts' | 'elsewhere'>,
  named: number | string,
): Kitchen | undefined =>
  typeof named === 'number' ? parts[named - 1]?.kitchen : elsewhere.find(({ name }) => name === named)?.kitchen;

/** The program that is asked about; `null` if there is none in this language, or none that is mended. */
function programOf(level: Level, { card, language, mended }: Extract<Fact, { kind: 'printed' }>): Program | null {
  const cards = [...level.puzzles, ...(level.luck?.programs ?? []), ...level.cards];
  const one = card === 'check' ? level.check?.card : card === 'review' ? level.review[0] : cards[card - 1];
  if (mended === undefined) return one?.[language] ?? null;
  return one != null && isMark(one) ? one.mended[language] : null;
}

function luckValue({ luck }: Level, { program, asked }: Extract<Fact, { kind: 'luck' }>): number | null {
  const chosen = luck?.programs[program - 1];
  if (luck === null || chosen === undefined) return null;
  return asked === 'combinations' ? combinationsOf(luck) : failingTimes(luck, chosen).length;
}

function cookFact(kitchen: Kitchen, cooks: Cooks, cook: Cook, asked: Asked): Value {
  const run = cook === 'best' ? cooks.best.run : cooks[cook];
  if (run === null) return null;
  if (asked.of === 'goal' || asked.of === 'field') return outcomeFact(kitchen, run.outcome, asked);
  return shiftFact(kitchen, logOf(kitchen, run.plan), asked);
}

function shiftFact(kitchen: Kitchen, log: Log, asked: Asked): Value {
  if (asked.of === 'lacks') return lackedTool(kitchen, log, asked.order - 1);
  if (asked.of !== 'event') return outcomeFact(kitchen, outcomeOf(kitchen, log), asked);
  return log.find((event) => event.type === asked.event && isAbout(kitchen, event, asked.subject))?.minute ?? null;
}

const isAbout = (kitchen: Kitchen, event: Log[number], subject: string): boolean =>
  ('task' in event && taskName(kitchen, event.task) === subject) ||
  ('order' in event && String(event.order + 1) === subject);

/** The goal's value needs a shift that passes; every other number is there in any case. */
function outcomeFact(
  { goal }: Kitchen,
  outcome: Outcome,
  asked: Extract<Asked, { of: 'goal' | 'field' }>,
): number | null {
  if (asked.of === 'field') return FIELD_VALUES[asked.field](outcome);
  return passes(goal, outcome) ? goalValue(goal, outcome) : null;
}

const FIELD_VALUES: Readonly<Record<Field, (outcome: Outcome) => number>> = {
  finish: ({ finish }) => finish,
  waits: ({ waits }) => waits,
  coins: ({ coins }) => coins,
  served: ({ served }) => served.length,
  lost: ({ lost }) => lost.length,
  burnt: ({ burnt }) => burnt,
  working: ({ brain }) => brain.working,
  staring: ({ brain }) => brain.staring,
  waiting: ({ brain }) => brain.waiting,
};

function printedValue({ prints, exit = 0, dies }: Program, asked: AskedOfPrints): Value {
  if (asked.of === 'exit') return exit;
  if (asked.of === 'dies') return dies ?? null;
  if (asked.of === 'line') return prints[asked.line - 1] ?? null;
  const at = prints.findIndex((line) => line.includes(asked.text));
  if (asked.of === 'where') return at === -1 ? null : at + 1;
  const digits = /\d+/u.exec(prints[at] ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}
