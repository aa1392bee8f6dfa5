import { expect, test } from 'vitest';
import { z } from 'zod';
import { CampaignFile, LevelFile } from '../../src/levels/index.ts';
import { CampaignOverlay, Overlay } from '../../src/levels/overlay-schema.ts';

interface Field {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly items?: Field;
  readonly additionalProperties?: Field | boolean;
  readonly anyOf?: readonly Field[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

interface Placed {
  readonly path: string;
  readonly field: Field;
  readonly mayBeAbsent: boolean;
}

/** Every field under a JSON schema, entries of lists and things by name included. */
function fieldsIn(field: Field, path: string): readonly Placed[] {
  const { properties = {}, required = [], items, additionalProperties, anyOf = [] } = field;
  const inside: Placed[] = Object.entries(properties).map(([key, one]) => ({
    path: `${path}.${key}`,
    field: one,
    mayBeAbsent: !required.includes(key),
  }));
  if (items !== undefined) inside.push({ path: `${path}[]`, field: items, mayBeAbsent: false });
  if (typeof additionalProperties === 'object')
    inside.push({ path: `${path}.*`, field: additionalProperties, mayBeAbsent: false });
  return [
    ...inside,
    ...inside.flatMap((one) => fieldsIn(one.field, one.path)),
    ...anyOf.flatMap((one) => fieldsIn(one, path)),
  ];
}

const rangeOf = (least = 0, most: number): string =>
  least === most ? `${most}` : least === 0 ? `at most ${most}` : `${least} to ${most}`;

/** What a description must say of what a field may hold: ranges with their unit, and all values where they are few. */
function rangesOf(field: Field): readonly string[] {
  const { type, minimum, maximum, maxLength, maxItems, maxProperties, anyOf = [] } = field;
  const found = anyOf.flatMap(rangesOf);
  if (type === 'integer' && Number(maximum) < Number.MAX_SAFE_INTEGER) found.push(`${minimum} to ${maximum}`);
  if (type === 'boolean') found.push('true or false');
  if (maxLength !== undefined) found.push(`at most ${maxLength} characters`);
  if (maxItems !== undefined && anyOf.length === 0) found.push(rangeOf(field.minItems, maxItems));
  if (maxProperties !== undefined) found.push(rangeOf(field.minProperties, maxProperties));
  return [...found, ...(field.enum ?? []).map((value) => `"${value}"`)];
}

const OPTIONS = { io: 'input', target: 'draft-7', reused: 'inline' } as const;

/** A schema with every reference replaced by what it refers to. */
function spelledOut(schema: z.ZodType): Field {
  const json = z.toJSONSchema(schema, OPTIONS) as Field & { readonly definitions?: Readonly<Record<string, object>> };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, allOf = [], ...rest } = value as { readonly $ref?: string; readonly allOf?: readonly object[] };
    const referred = $ref === undefined ? [] : [json.definitions?.[$ref.replace('#/definitions/', '')]];
    const under = [...referred, ...allOf].map(visit) as readonly object[];
    return Object.assign({}, ...under, Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, visit(one)])));
  };
  const { definitions: _, ...root } = json;
  return visit(root) as Field;
}

const FILES = (
  [
    ['level', LevelFile],
    ['campaign', CampaignFile],
    ['overlay', Overlay],
    ['campaign overlay', CampaignOverlay],
  ] as const
).map(([name, schema]) => [name, spelledOut(schema)] as const);

test.each(FILES)('every field of a %s file says what it is, for editors', (name, schema) => {
  const fields = fieldsIn(schema, name);
  expect(schema.description).toBeDefined();
  expect(fields.map(({ path }) => path)).toContain(`${name}.title`);
  expect(fields.filter(({ field }) => field.description === undefined).map(({ path }) => path)).toEqual([]);
});

test.each(FILES)('every field of a %s file says its range', (name, schema) => {
  const silent = fieldsIn(schema, name).flatMap(({ path, field }) =>
    rangesOf(field)
      .filter((range) => !field.description?.includes(range))
      .map((range) => `${path}: ${range}`),
  );
  expect([...new Set(silent)]).toEqual([]);
});

test.each(FILES.slice(0, 2))('every number of a %s file says its unit', (name, schema) => {
  const numbers = fieldsIn(schema, name).filter(({ field }) => field.type === 'integer');
  const silent = numbers.filter(({ field }) => !/Whole [a-z ]+, \d+ to \d+/u.test(field.description ?? ''));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

// In an overlay everything may be absent, and then stays as it is.
test.each(FILES.slice(0, 2))('every field of a %s file that may be absent says what holds then', (name, schema) => {
  const silent = fieldsIn(schema, name).filter(
    ({ field, mayBeAbsent }) => mayBeAbsent && !/absent: /iu.test(field.description ?? ''),
  );
  expect([...new Set(silent.map(({ path }) => path))]).toEqual([]);
});
