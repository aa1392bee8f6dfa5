import { applyEdits, modify } from 'jsonc-parser';
import type { Path } from '../kitchen/index.ts';
import { nodeAt } from '../levels/document.ts';
import { readJson } from '../levels/json.ts';
import type { Program } from '../model/lesson.ts';

/** As wide as a line of a level file may be. */
const COLUMNS = 120;
const FORMAT = { insertSpaces: true, tabSize: 2 } as const;

/** A level file with what the program at a path prints, all else as its author wrote it. `text` is JSON without faults. */
export const withRecord = (text: string, path: Path, { prints, from }: Pick<Program, 'prints' | 'from'>): string =>
  withList(withList(text, [...path, 'prints'], prints), [...path, 'from'], from);

function withList(text: string, path: Path, items: readonly (string | number)[]): string {
  const json = readJson(text);
  const node = json.ok ? nodeAt(json.value.document.tree, path) : undefined;
  if (node === undefined) {
    const added = applyEdits(text, modify(text, [...path], [], { formattingOptions: FORMAT }));
    return withList(added, path, items);
  }
  const { offset, length } = node;
  return applyEdits(text, [{ offset, length, content: listText(items, text, offset) }]);
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
