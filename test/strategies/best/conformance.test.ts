import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepare } from '../../../src/kitchen/index.ts';
import type { Goal, KitchenSpec } from '../../../src/model/spec.ts';
import { bestOf } from '../../../src/strategies/index.ts';

interface Case {
  readonly name: string;
  readonly level: KitchenSpec;
  /** `null`: no plan passes the goal; absent: not known to the cases' authors. */
  readonly best?: { readonly finish: number; readonly waits: number; readonly coins?: number } | null;
}

const read = (file: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`../../conformance/${file}.json`, import.meta.url), 'utf8'));

const cases = [...read('small'), ...read('larger')];

test.for(cases)('the best of $name is proven, and the one that others worked out', ({ level, best }) => {
  const kitchen = prepare(level);
  if (!kitchen.ok) throw new Error('a conformance case has faults');
  const found = bestOf(kitchen.value);
  expect(found.proven).toBe(true);
  if (best === undefined) return;
  const values = GOAL_VALUES[level.goal];
  expect(found.run && values.map((value) => found.run?.outcome[value])).toEqual(
    best && values.map((value) => best[value]),
  );
});

const GOAL_VALUES = {
  finish: ['finish', 'waits'],
  waits: ['waits', 'finish'],
  coins: ['coins', 'finish'],
} as const satisfies Record<Goal, readonly Goal[]>;
