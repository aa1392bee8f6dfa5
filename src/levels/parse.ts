import type { z } from 'zod';
import { type Path, prepare } from '../kitchen/index.ts';
import type { Level, Part } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { braceSpots } from './braces.ts';
import { BYTE_ORDER_MARK, type Document, faultsAt } from './document.ts';
import { type LevelFault, printable, type Spot } from './fault.ts';
import { kitchenHash } from './hash.ts';
import { shapeSpots } from './issues.ts';
import { type Json, readJson } from './json.ts';
import { kitchenSpot } from './kitchen-faults.ts';
import { MOST_FAULTS, MOST_PARTS } from './limits.ts';
import { salvage } from './salvage.ts';
import { LevelInParts, PlainLevel } from './schema.ts';

/** A part with what its author wrote: names that nothing uses are no longer in its kitchen. */
export interface ParsedPart extends Part {
  readonly spec: KitchenSpec;
}

export interface ParsedLevel extends Level {
  readonly parts: readonly ParsedPart[];
}

type Checked<Schema extends z.ZodType> = Result<
  { readonly data: z.output<Schema>; readonly document: Document },
  readonly LevelFault[]
>;

/**
 * Reads a JSON text against a schema.
 * @param further looks for faults that no schema finds; it is asked even where the shape is wrong
 * @returns the data, or every fault of the text in its order: those of its syntax, else all others
 */
export function readChecked<Schema extends z.ZodType>(
  text: string,
  schemaFor: (value: unknown) => Schema,
  further: (document: Document, data: z.output<Schema> | null) => readonly Spot[],
): Checked<Schema> {
  const source = text.replace(BYTE_ORDER_MARK, '');
  const json: Result<Json, readonly Spot[]> = readJson(source);
  if (!json.ok) return fail(faultsAt(source, json.error));
  const { document, spots } = json.value;
  const schema = schemaFor(document.value);
  const parsed = schema.safeParse(document.value);
  const shape = parsed.success ? [] : shapeSpots(document, schema, parsed.error.issues);
  const all = [...spots, ...shape, ...further(document, parsed.success ? parsed.data : null)];
  return all.length > 0 || !parsed.success ? fail(faultsAt(source, all)) : ok({ data: parsed.data, document });
}

/**
 * Reads a level file.
 * @param text the whole file, at most 1 MiB
 * @param id the campaign's id of the level, or the file's name without its ending; it is the title where there is none
 * @returns the level, or every fault of the file in one go, in the file's order
 */
export function parseLevel(text: string, id: string): Result<ParsedLevel, readonly LevelFault[]> {
  const checked = readChecked(text, schemaFor, (document, data) => [
    ...braceSpots(document, placesOf(document.value).length),
    ...placesOf(document.value).flatMap((place) => kitchenSpots(document, place, data !== null)),
  ]);
  if (!checked.ok) return checked;
  const { title = printable(id), story = [], aha = null, breaks = null, ...rest } = checked.value.data;
  const specs = 'parts' in rest ? rest.parts : [{ label: null, ...rest }];
  return ok({ id, title, story, aha, breaks, parts: specs.map(partOf) });
}

const hasParts = (value: unknown): value is { readonly parts: unknown } =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'parts');

const schemaFor = (value: unknown): typeof PlainLevel | typeof LevelInParts =>
  hasParts(value) ? LevelInParts : PlainLevel;

interface Place {
  readonly path: Path;
  readonly kitchen: unknown;
}

/** Where in a file its kitchens stand. */
function placesOf(value: unknown): readonly Place[] {
  if (!hasParts(value)) return [{ path: [], kitchen: value }];
  const parts: readonly unknown[] = Array.isArray(value.parts) ? value.parts.slice(0, MOST_PARTS) : [];
  return parts.map((kitchen, index) => ({ path: ['parts', index], kitchen }));
}

/** Faults of names and of fields that do not belong; where the shape is not right, of names only. */
function kitchenSpots(document: Document, { path, kitchen }: Place, shapeIsRight: boolean): readonly Spot[] {
  if (shapeIsRight) {
    const prepared = prepare(kitchen as KitchenSpec);
    return prepared.ok ? [] : prepared.error.slice(0, MOST_FAULTS).map((fault) => kitchenSpot(document, path, fault));
  }
  const salvaged = salvage(kitchen);
  const prepared = salvaged === null ? null : prepare(salvaged.spec);
  if (salvaged === null || prepared === null || prepared.ok) return [];
  return prepared.error
    .filter(salvaged.believable)
    .slice(0, MOST_FAULTS)
    .map((fault) => kitchenSpot(document, path, fault));
}

function partOf({ label, ...spec }: KitchenSpec & { readonly label: string | null }): ParsedPart {
  const kitchen = prepare(spec);
  if (!kitchen.ok) throw new Error('a kitchen without faults could not be prepared');
  return { label, spec, kitchen: kitchen.value, hash: kitchenHash(kitchen.value) };
}
