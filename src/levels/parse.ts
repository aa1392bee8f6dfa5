import type { z } from 'zod';
import { type Path, prepare } from '../kitchen/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { buildLevel, type ParsedLevel } from './build.ts';
import { BYTE_ORDER_MARK, type Document, faultsAt } from './document.ts';
import type { LevelFault, Spot } from './fault.ts';
import { foreignFormatOf } from './foreign.ts';
import { shapeSpots } from './issues.ts';
import { type Json, readJson } from './json.ts';
import { kitchenSpot } from './kitchen-faults.ts';
import { lessonSpots } from './lesson-faults.ts';
import { MOST_FAULTS } from './limits.ts';
import { kitchensOf, levelsIn } from './places.ts';
import { salvage } from './salvage.ts';
import { LevelInParts, LevelOfLuck, LevelOfPuzzles, PlainLevel } from './schema.ts';

type Checked<Schema extends z.ZodType> = Result<
  { readonly data: z.output<Schema>; readonly document: Document },
  readonly LevelFault[]
>;

/**
 * Reads a JSON text against a schema.
 * @param further looks for faults that no schema finds; it is asked even where the shape is wrong
 * @param most bytes of UTF-8 that the text may have
 * @returns the data, or every fault of the text in its order: those of its syntax, else all others
 */
export function readChecked<Schema extends z.ZodType>(
  text: string,
  schemaFor: (value: unknown) => Schema,
  further: (document: Document, data: z.output<Schema> | null) => readonly Spot[],
  most?: number,
): Checked<Schema> {
  const source = text.replace(BYTE_ORDER_MARK, '');
  const json: Result<Json, readonly Spot[]> = readJson(source, most);
  if (!json.ok) return fail(faultsAt(source, json.error));
  const { document, spots } = json.value;
  const schema = schemaFor(document.value);
  const parsed = schema.safeParse(document.value);
  const shape = parsed.success ? [] : shapeSpots(document, schema, parsed.error.issues);
  // A schema looks past the key `__proto__`: what stands under it has any shape.
  const isRight = parsed.success && spots.length === 0;
  const all = [...spots, ...shape, ...further(document, isRight ? parsed.data : null)];
  return all.length > 0 || !parsed.success ? fail(faultsAt(source, all)) : ok({ data: parsed.data, document });
}

/**
 * Reads a level file.
 * @param text the whole file, at most 1 MiB
 * @param id the campaign's id of the level, or the file's name without its ending; it is the title where there is none
 * @returns the level, or every fault of the file in one go, in the file's order
 */
export function parseLevel(text: string, id: string): Result<ParsedLevel, readonly LevelFault[]> {
  const checked = readChecked(text, schemaFor, (document, data) => {
    const places = levelsIn(document.value);
    const kitchens = places.flatMap(kitchensOf).flatMap((place) => kitchenSpots(document, place, data !== null));
    return [
      ...kitchens,
      ...places.flatMap((place) => lessonSpots(document, place, data !== null && kitchens.length === 0)),
    ];
  });
  return checked.ok ? ok(buildLevel(checked.value.data, id)) : fail(asForeign(text, checked.error));
}

/** One fault in place of hundreds where the file is in order, but in another format. */
function asForeign(text: string, faults: readonly LevelFault[]): readonly LevelFault[] {
  const format = faults[0]?.code === 'syntax' ? foreignFormatOf(text) : null;
  if (format === null) return faults;
  const message = `found a file of the format ${format}, expected a level in JSON`;
  return [{ line: 1, column: 1, code: 'syntax', message, hint: `add --from ${format} to read it as what it is` }];
}

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

type AnyForm = typeof PlainLevel | typeof LevelInParts | typeof LevelOfPuzzles | typeof LevelOfLuck;

function schemaFor(value: unknown): AnyForm {
  if (hasKey(value, 'parts')) return LevelInParts;
  if (hasKey(value, 'puzzles')) return LevelOfPuzzles;
  return hasKey(value, 'luck') ? LevelOfLuck : PlainLevel;
}

/** Faults of names and of fields that do not belong; where the shape is not right, of names only. */
function kitchenSpots(
  document: Document,
  { path, value }: { readonly path: Path; readonly value: unknown },
  shapeIsRight: boolean,
): readonly Spot[] {
  if (shapeIsRight) {
    const prepared = prepare(value as KitchenSpec);
    return prepared.ok ? [] : prepared.error.slice(0, MOST_FAULTS).map((fault) => kitchenSpot(document, path, fault));
  }
  const salvaged = salvage(value);
  const prepared = salvaged === null ? null : prepare(salvaged.spec);
  if (salvaged === null || prepared === null || prepared.ok) return [];
  return prepared.error
    .filter(salvaged.believable)
    .slice(0, MOST_FAULTS)
    .map((fault) => kitchenSpot(document, path, fault));
}
