import { z } from 'zod';
import { HANDS_ON_FIELDS, HELPER_FIELDS, STATION_STEP_FIELDS } from '../model/spec.ts';
import { CampaignFile } from './campaign.ts';
import { LevelFile } from './schema.ts';

/*
 * The level format for editors (JSON Schema draft-7), made from the one truth in schema.ts. What zod cannot say is put in
 * here: which fields a step or a station may have follows from its others. Editors follow `if`, `then` and `else`, and
 * so tell faults of the form that is meant and offer what it can have. `errorMessage`, `doNotSuggest` and
 * `enumDescriptions` are VS Code's.
 */

type Schema = z.core.JSONSchema.BaseSchema & { properties?: Record<string, Schema>; anyOf?: Schema[] };
type Definitions = Record<string, Schema>;

/** Both are shown by editors, and tell the schema apart from somebody else's. */
export const SCHEMA_TITLE = 'A level of Awaiter';
const CAMPAIGN_TITLE = 'A campaign of Awaiter';

const OPTIONS = { io: 'input', target: 'draft-7' } as const;

/** What a level file may hold. */
export function levelJsonSchema(): Schema {
  const { $schema, description, definitions: found = {}, ...union } = z.toJSONSchema(LevelFile, OPTIONS);
  const definitions = found as Definitions;
  const { Step = {}, Station = {}, Variant = {} } = definitions;
  Object.assign(definitions, {
    Step: either(Step, { required: ['at'] }, 'StationStep', 'HandsOnStep'),
    StationStep: without(Step, HANDS_ON_FIELDS, 'Only a hands-on step has this: take it away, or the "at".'),
    HandsOnStep: handsOn(Step),
    Station: either(Station, IS_HELPER, 'HelperStation', 'PlainStation'),
    HelperStation: Station,
    PlainStation: without(Station, HELPER_FIELDS, 'Only a helper has this: add "helper": true, or take it away.'),
    Variant: byKey(Variant, definitions),
  });
  return { $schema, title: SCHEMA_TITLE, description, ...byKey(union as Schema, definitions), definitions } as Schema;
}

/** What an `awaiter.json` may hold. */
export function campaignJsonSchema(): Schema {
  const { $schema, ...rest } = z.toJSONSchema(CampaignFile, OPTIONS);
  return { $schema, title: CAMPAIGN_TITLE, ...rest } as Schema;
}

/** The key that makes a level (or a variant) something else than one kitchen; the first that is there counts. */
const FORM_KEYS = ['parts', 'puzzles', 'luck'];

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const nameIn = ({ $ref = '' }: Schema): string => $ref.replace('#/definitions/', '');

/** A union of forms as a choice by the key that each form but the plain one must have. */
function byKey({ anyOf = [], ...rest }: Schema, definitions: Definitions): Schema {
  const forms = anyOf.map(nameIn);
  const keyOf = (form: string): string | undefined =>
    FORM_KEYS.find((key) => definitions[form]?.required?.includes(key));
  const plain = forms.find((form) => keyOf(form) === undefined) ?? '';
  const others = FORM_KEYS.map((key) => ({ key, form: forms.find((form) => keyOf(form) === key) ?? '' }));
  const keys = others.map(({ key, form }) => [key, definitions[form]?.properties?.[key] ?? {}]);
  // Where none of the keys is there yet, each of them may still be written: editors are to offer them.
  definitions[plain] = withFields(definitions[plain] ?? {}, Object.fromEntries(keys));
  const chosen = others.reduceRight<Schema>(
    (otherwise, { key, form }) => choice({ required: [key] }, ref(form), otherwise),
    ref(plain),
  );
  return { ...rest, type: 'object', ...chosen };
}

// biome-ignore lint/suspicious/noThenProperty: it is the schema's word, and nobody awaits a schema
const choice = (condition: Schema, yes: Schema, no: Schema): Schema => ({ if: condition, then: yes, else: no });

const either = ({ description }: Schema, condition: Schema, yes: string, no: string): Schema =>
  ({ description, type: 'object', ...choice(condition, ref(yes), ref(no)) }) as Schema;

const IS_HELPER: Schema = { properties: { helper: { const: true } }, required: ['helper'] };

const withFields = (schema: Schema, properties: Record<string, Schema>): Schema => ({
  ...schema,
  properties: { ...schema.properties, ...properties },
});

/** The schema with fields that must not be there; a flag may be there if it says no. */
function without(schema: Schema, fields: readonly string[], errorMessage: string): Schema {
  const refused = fields.map((field): [string, Schema] => {
    const { type, description = '' } = schema.properties?.[field] ?? {};
    const not: Schema = type === 'boolean' ? { const: true } : {};
    return [field, { description, not, errorMessage, doNotSuggest: true }];
  });
  return withFields(schema, Object.fromEntries(refused));
}

/** Hands-on work takes a minute at least, and comes to an end. */
function handsOn(step: Schema): Schema {
  const { anyOf: [whole] = [], description = '' } = step.properties?.minutes ?? {};
  const errorMessage = 'Hands-on work takes 1 minute or more: give the step an "at" if a station does it.';
  return withFields(
    without(step, STATION_STEP_FIELDS, 'Only a step of a station has this: give the step an "at", or take it away.'),
    { minutes: { ...whole, minimum: 1, description, errorMessage } },
  );
}
