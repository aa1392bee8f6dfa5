/** Columns of a line: a list or an object that fits into one stays in one. */
const WIDTH = 100;
const INDENT = '  ';

/** A level as the text of its file, laid out as people write one: what is short stands on one line. */
export const levelText = (level: object): string => `${laidOut(level, '', 0)}\n`;

/** @param before columns that stand on the line before the value */
function laidOut(value: unknown, indent: string, before: number): string {
  const flat = flatText(value);
  if (typeof value !== 'object' || value === null || (indent.length + before + flat.length <= WIDTH && indent !== ''))
    return flat;
  const inside = `${indent}${INDENT}`;
  const entries = Array.isArray(value)
    ? value.map((one) => laidOut(one, inside, 1))
    : Object.entries(value).map(([key, one]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${name}${laidOut(one, inside, name.length + 1)}`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.map((entry) => `${inside}${entry}`).join(',\n')}\n${indent}${close}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${flatText(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
