/** Lines of a program that stand together and that its mended version changes. */
export interface Change {
  /** Index of the first of them, or of the line before which lines are put in: one behind the last for the program's end. */
  readonly at: number;
  /** How many lines are taken out; 0: nothing but put in. */
  readonly out: number;
  /** What stands there in their place. */
  readonly becomes: readonly string[];
}

/** What a program's mended version changes, from its first line to its last: as few lines as can be. */
export function changesBetween(lines: readonly string[], mended: readonly string[]): readonly Change[] {
  const common = commonFrom(lines, mended);
  const changes: Change[] = [];
  let [from, to] = [0, 0];
  while (from < lines.length || to < mended.length) {
    if (from < lines.length && lines[from] === mended[to]) {
      from += 1;
      to += 1;
      continue;
    }
    const [at, first] = [from, to];
    while ((from < lines.length || to < mended.length) && (from === lines.length || lines[from] !== mended[to])) {
      if (from < lines.length && (common[from + 1]?.[to] ?? 0) >= (common[from]?.[to + 1] ?? -1)) from += 1;
      else to += 1;
    }
    changes.push({ at, out: from - at, becomes: mended.slice(first, to) });
  }
  return changes;
}

/**
 * Indices of the lines that are to be marked: those that the mended version changes or leaves out. Where it only puts
 * lines in, it is the line before which they stand, at the program's end its last one.
 */
export const linesToMark = (lines: readonly string[], mended: readonly string[]): readonly number[] => {
  const marked = changesBetween(lines, mended).flatMap(({ at, out }) =>
    out === 0 ? [Math.min(at, lines.length - 1)] : Array.from({ length: out }, (_, nth) => at + nth),
  );
  return [...new Set(marked)];
};

/** For every two indices how many lines both programs have in common from there on, in the same order. */
function commonFrom(lines: readonly string[], mended: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: lines.length + 1 }, () => Array.from({ length: mended.length + 1 }, () => 0));
  for (let from = lines.length - 1; from >= 0; from -= 1) {
    const [row = [], below = []] = [table[from], table[from + 1]];
    for (let to = mended.length - 1; to >= 0; to -= 1) {
      const isSame = lines[from] === mended[to];
      row[to] = isSame ? 1 + (below[to + 1] ?? 0) : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return table;
}
