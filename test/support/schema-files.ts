import { campaignJsonSchema, levelJsonSchema } from '../../src/levels/index.ts';

const fileOf = (name: string, schema: () => object) => ({
  name,
  url: new URL(`../../levels/${name}`, import.meta.url),
  text: () => `${JSON.stringify(schema(), null, 2)}\n`,
});

/** The schemas that ship with the levels, and what they should hold. */
export const SCHEMA_FILES = [
  fileOf('schema.json', levelJsonSchema),
  fileOf('campaign-schema.json', campaignJsonSchema),
] as const;
