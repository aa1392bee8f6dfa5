import type { FactValue } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import { parseComputation } from './computed.ts';
import { kitchenNamed } from './fact-value.ts';
import type { Fact, Field } from './facts.ts';

/** The kitchens and plans that a question may be about. */
export type About = Pick<Level, 'parts' | 'elsewhere' | 'plans'>;

/** What an answer without a text of its own says: its values, numbers with the unit of what is computed. */
export const answerText = (values: readonly FactValue[], computed: readonly string[], about: About): string =>
  values.map((value, at) => valueText(value, computed[at] ?? '', about)).join(', ');

function valueText(value: FactValue, computed: string, about: About): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const computation = parseComputation(computed);
  const unit = computation?.kind === 'fact' ? unitOf(computation.fact, about) : null;
  if (typeof value === 'string' || unit === null) return String(value);
  return `${value} ${unit}${value === 1 ? '' : 's'}`;
}

type Unit = 'minute' | 'coin';

/** @returns `null` for counts and for numbers that were printed */
function unitOf(fact: Fact, about: About): Unit | null {
  if (fact.kind === 'printed' || fact.kind === 'luck') return null;
  if (fact.asked.of === 'event') return 'minute';
  if (fact.asked.of === 'field') return FIELD_UNITS[fact.asked.field];
  const kitchen =
    fact.kind === 'cook'
      ? kitchenNamed(about, fact.kitchen)
      : about.plans.find(({ name }) => name === fact.plan)?.kitchen;
  return kitchen?.goal === 'coins' ? 'coin' : 'minute';
}

const FIELD_UNITS: Readonly<Record<Field, Unit | null>> = {
  finish: 'minute',
  waits: 'minute',
  coins: 'coin',
  served: null,
  lost: null,
  burnt: null,
  working: 'minute',
  staring: 'minute',
  waiting: 'minute',
};
