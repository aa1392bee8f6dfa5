import { readFileSync } from 'node:fs';
import type { Outcome, Run } from '../../src/model/outcome.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';

/** A random kitchen with what a separate implementation of the rules page made of it. */
export interface ConformanceCase {
  readonly name: string;
  readonly level: KitchenSpec;
  readonly blocking: CaseRun;
  readonly house: CaseRun;
  readonly plans?: readonly Run[];
  /** The goal's two values of the best outcome; `null` where no plan passes the goal, absent where it is not known. */
  readonly best?: Partial<Outcome> | null;
  readonly bestPlan?: Run['plan'] | null;
}

/** An outcome with its plan beside its fields. */
export type CaseRun = Outcome & Pick<Run, 'plan'>;

const read = (file: string): readonly ConformanceCase[] =>
  JSON.parse(readFileSync(new URL(`../conformance/${file}`, import.meta.url), 'utf8'));

export const conformanceCases: readonly ConformanceCase[] = [...read('small.json'), ...read('larger.json')];
