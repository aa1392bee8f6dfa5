import { expect, test } from 'vitest';
import { z } from 'zod';
import { CampaignFile, LevelFile } from '../../src/levels/index.ts';
import { CampaignOverlay, Overlay } from '../../src/levels/overlay-schema.ts';

interface Field {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
  readonly additionalProperties?: Field | boolean;
  readonly anyOf?: readonly Field[];
}

/** Paths of all fields under a JSON schema that have no description. */
function undescribed(field: Field, path: string): readonly string[] {
  const inside: (readonly [string, Field])[] = Object.entries(field.properties ?? {});
  if (field.items !== undefined) inside.push(['items', field.items]);
  if (typeof field.additionalProperties === 'object') inside.push(['*', field.additionalProperties]);
  const own = inside.flatMap(([key, one]) => [
    ...(one.description === undefined ? [`${path}.${key}`] : []),
    ...undescribed(one, `${path}.${key}`),
  ]);
  return [...own, ...(field.anyOf ?? []).flatMap((one) => undescribed(one, path))];
}

test.each([
  ['level', LevelFile],
  ['campaign', CampaignFile],
  ['overlay', Overlay],
  ['campaign overlay', CampaignOverlay],
])('every field of a %s file says what it is, for editors', (name, schema) => {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Field;
  expect(json.description).toBeDefined();
  expect(undescribed(json, name)).toEqual([]);
  expect(Object.keys(json.properties ?? json.anyOf?.[0]?.properties ?? {})).toContain('title');
});
