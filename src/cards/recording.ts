import type { Path } from '../kitchen/index.ts';
import { nodeAt } from '../levels/document.ts';
import { readJson } from '../levels/json.ts';
import type { Program } from '../model/lesson.ts';
import type { Ending } from './ending.ts';

/** As wide as a line of a level file may be. */
const COLUMNS = 120;

/** What a level file keeps of a run. */
export type Recorded = Pick<Program, 'prints' | 'from'> & Ending;

/** A level file with what the program at a path prints and how it ends, all else as its author wrote it. `text` is JSON without faults. */
export function withRecord(text: string, path: Path, { prints, from, exit, dies }: Recorded): string {
  const printed = withField(withField(text, path, 'prints', prints), path, 'from', from);
  return withField(withField(printed, path, 'exit', exit === 0 ? null : exit), path, 'dies', dies);
}

/** @param value `null`: the field is not there then */
function withField(text: string, path: Path, key: string, value: Value): string {
  const json = readJson(text);
  const tree = json.ok ? json.value.document.tree : undefined;
  const field = tree && nodeAt(tree, [...path, key]);
  const last = tree && nodeAt(tree, path)?.children?.at(-1);
  if (last === undefined) throw new Error(`there is no program at ${path.join(', ')}`);
  if (field === undefined) {
    if (value === null) return text;
    // The new field begins as the one before it does: after a space, or on a line of its own.
    const gap = /\s*$/u.exec(text.slice(0, last.offset))?.[0] ?? '';
    const end = last.offset + last.length;
    return withField(`${text.slice(0, end)},${gap}"${key}": null${text.slice(end)}`, path, key, value);
  }
  const before = text.slice(0, field.offset);
  const after = text.slice(field.offset + field.length);
  // A program has lines before all that is recorded of it, and so there is a comma.
  if (value === null) return `${before.replace(/,\s*"\w+"\s*:\s*$/u, '')}${after}`;
  return before + (Array.isArray(value) ? listText(value, text, field.offset) : JSON.stringify(value)) + after;
}

type Value = readonly (string | number)[] | string | number | null;

/** In one line where that is short enough, else an item a line. */
function listText(items: readonly (string | number)[], text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const all = items.map((item) => JSON.stringify(item));
  const short = `[${all.join(', ')}]`;
  if (line.length + short.length < COLUMNS) return short;
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  return `[\n${all.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}
