/** Columns of a line of a level file. */
const WIDTH = 100;

/** As `awaiter new` and `awaiter generate --out` put it beside a level. */
const SCHEMA = './awaiter-schema.json';

/**
 * A generated level as a file.
 * @param schema where editors find the format
 */
export const generatedText = (file: object, schema = SCHEMA): string => levelJson({ $schema: schema, ...file });

/** A value as JSON that people can read: what fits into a line stands on one, as in the levels of the campaign. */
export function levelJson(value: unknown, indent = 0): string {
  const flat = flatJson(value);
  if (typeof value !== 'object' || value === null || indent + flat.length <= WIDTH) return flat;
  const inner = ' '.repeat(indent + 2);
  const [opens, closes] = Array.isArray(value) ? '[]' : '{}';
  const items = Array.isArray(value)
    ? value.map((item) => levelJson(item, indent + 2))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${levelJson(item, indent + 2)}`);
  return `${opens}\n${inner}${items.join(`,\n${inner}`)}\n${' '.repeat(indent)}${closes}`;
}

function flatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
