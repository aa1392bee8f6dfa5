import type { Node } from 'jsonc-parser';
import type { Path } from '../kitchen/index.ts';
import type { LevelFault, Spot } from './fault.ts';
import { MOST_FAULTS } from './limits.ts';

/** A JSON text with the tree of where everything stands. */
export interface Document {
  readonly text: string;
  readonly tree: Node;
  readonly value: unknown;
}

/** The node at a path, `undefined` if there is none. Of a key that stands there twice, the last counts, as in `value`. */
export function nodeAt(tree: Node, path: Path): Node | undefined {
  let node: Node | undefined = tree;
  for (const key of path) {
    node = typeof key === 'number' ? node?.children?.[key] : propertyOf(node, key)?.children?.[1];
    if (node === undefined) return undefined;
  }
  return node;
}

const propertyOf = (node: Node | undefined, key: string): Node | undefined =>
  node?.type === 'object' ? node.children?.findLast((one) => one.children?.[0]?.value === key) : undefined;

/** Offset of the key that a path ends with; of the value where it ends with an index or the key is not there. */
export function keyOffset(tree: Node, path: Path): number {
  const key = path.at(-1);
  const property = typeof key === 'string' ? propertyOf(nodeAt(tree, path.slice(0, -1)), key) : undefined;
  return property?.offset ?? valueOffset(tree, path);
}

/** Offset of the value at a path, or of the innermost thing around it that is there. */
export function valueOffset(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeAt(tree, path.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return tree.offset;
}

/** Some editors put it first; it is no part of the text. */
export const BYTE_ORDER_MARK = /^\uFEFF/;

/** Lines of a text as editors count them. */
export const LINE_END = /\r\n|\n|\r/g;

/** Faults in the file's order, each told once, with lines and columns. */
export function faultsAt(text: string, spots: readonly Spot[]): readonly LevelFault[] {
  const placeAt = placesIn(text);
  const sorted = [...spots].sort((a, b) => a.offset - b.offset);
  const once = sorted.filter((spot, at) => !sorted.slice(Math.max(0, at - 8), at).some((other) => same(spot, other)));
  return once.slice(0, MOST_FAULTS).map(({ offset, ...words }) => ({ ...placeAt(offset), ...words }));
}

/** Where an offset of a text is: lines and columns from 1, columns in UTF-16 units. */
export function placesIn(text: string): (offset: number) => Pick<LevelFault, 'line' | 'column'> {
  const starts = [0, ...[...text.matchAll(LINE_END)].map((end) => end.index + end[0].length)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

const same = (a: Spot, b: Spot): boolean => a.offset === b.offset && a.message === b.message;
