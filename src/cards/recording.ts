import type { Path } from '../kitchen/index.ts';
import { nodeAt } from '../levels/document.ts';
import { readJson } from '../levels/json.ts';
import type { Program } from '../model/lesson.ts';

/** As wide as a line of a level file may be. */
const COLUMNS = 120;

/** A level file with what the program at a path prints, all else as its author wrote it. `text` is JSON without faults. */
export const withRecord = (text: string, path: Path, { prints, from }: Pick<Program, 'prints' | 'from'>): string =>
  withList(withList(text, path, 'prints', prints), path, 'from', from);

function withList(text: string, path: Path, key: string, items: readonly (string | number)[]): string {
  const json = readJson(text);
  const tree = json.ok ? json.value.document.tree : undefined;
  const list = tree && nodeAt(tree, [...path, key]);
  if (list !== undefined) {
    const { offset, length } = list;
    return text.slice(0, offset) + listText(items, text, offset) + text.slice(offset + length);
  }
  const last = tree && nodeAt(tree, path)?.children?.at(-1);
  if (last === undefined) throw new Error(`there is no program at ${path.join(', ')}`);
  // The new field begins as the one before it does: after a space, or on a line of its own.
  const gap = /\s*$/u.exec(text.slice(0, last.offset))?.[0] ?? '';
  const end = last.offset + last.length;
  return withList(`${text.slice(0, end)},${gap}"${key}": []${text.slice(end)}`, path, key, items);
}

/** In one line where that is short enough, else an item a line. */
function listText(items: readonly (string | number)[], text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const all = items.map((item) => JSON.stringify(item));
  const short = `[${all.join(', ')}]`;
  if (line.length + short.length < COLUMNS) return short;
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  return `[\n${all.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}
