import { prepare } from '../kitchen/index.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Card, Program } from '../model/lesson.ts';
import type { KitchenSpec } from '../model/spec.ts';
import type { LevelFile } from './schema.ts';

export type CardFile = NonNullable<LevelFile['cards']>[number];

export const cardOf = ({ title, javascript, python }: CardFile): Card => ({
  title,
  javascript: javascript ?? null,
  python: python ?? null,
});

/** What of a program makes it the one that it is. */
export const linesOf = (program: Program | null) => (program === null ? null : [program.lines, program.prints]);

/** @throws if the spec has faults (our bug: they have been looked for) */
export function kitchenOf(spec: KitchenSpec): Kitchen {
  const kitchen = prepare(spec);
  if (!kitchen.ok) throw new Error('a kitchen without faults could not be prepared');
  return kitchen.value;
}
