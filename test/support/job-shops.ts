import { existsSync, readFileSync } from 'node:fs';
import { levelTextFrom } from '../../src/levels/index.ts';
import type { Best } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { Shop } from './all-schedules.ts';
import { levelOf } from './level-text.ts';

/** Published job shops, which are not ours to copy: where they are not there, what needs them is passed over. */
const FOLDER = new URL('../../../shared/jobshop/', import.meta.url);

export const hasJobShops = existsSync(FOLDER);

const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** The published optimum of each: `ft06 55 · la01 666`. Makespans, in minutes. */
export function publishedOptima(): ReadonlyMap<string, number> {
  const table = textOf('README.md')
    .split('\n')
    .find((line) => line.includes('·'));
  const pairs = [...(table ?? '').matchAll(/(?<name>[a-z]+\d+) (?<optimum>\d+)/gu)];
  return new Map(pairs.map(({ groups }) => [String(groups?.name), Number(groups?.optimum)]));
}

/**
 * Whether no schedule is shorter. The literature asks for no more, while the best of a kitchen is proven only when nobody
 * could wait less with it either.
 */
export const isLeast = ({ run, bound }: Best): boolean => run !== null && bound === run.outcome.finish;

/** A published job shop as the kitchen that players get. */
export const shopKitchen = (name: string): Kitchen => kitchenOfText(textOf(name));

/** The kitchen of a shop that no file has: of each job the [machine, minutes] of its operations, as many in each. */
export function kitchenOfShop(shop: Shop): Kitchen {
  const rows = [[shop.length, shop[0]?.length ?? 0], ...shop.map((job) => job.flat())];
  return kitchenOfText(rows.map((row) => row.join(' ')).join('\n'));
}

function kitchenOfText(jobs: string): Kitchen {
  const text = levelTextFrom(jobs, 'jobshop');
  if (!text.ok) throw new Error(`a job shop has faults: ${JSON.stringify(text.error)}`);
  const [part] = levelOf(text.value).parts;
  if (part === undefined) throw new Error('a level without a kitchen');
  return part.kitchen;
}

/** What its file says, read without the importer: of each job the machines and durations, in order. */
export function shopRows(name: string): readonly (readonly { readonly machine: number; readonly minutes: number }[])[] {
  const [, ...rows] = textOf(name)
    .split('\n')
    .filter((line) => /^[\d\s]+$/u.test(line))
    .map((line) => line.trim().split(/\s+/u).map(Number));
  return rows.map((row) =>
    row.flatMap((machine, at) => (at % 2 === 0 ? [{ machine, minutes: row[at + 1] as number }] : [])),
  );
}
