/** From nothing to all of a cell, one sign a step. */
const UNICODE = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const ASCII = [' ', '.', ':', '#'] as const;

interface Paper {
  readonly columns: number;
  readonly rows: number;
  /** What reaches the top. */
  readonly most: number;
  /** How many values the whole width stands for: those that are missing are still to come. */
  readonly span: number;
  readonly ascii: boolean;
}

/**
 * Bars of values over time, the upper row first: of the values of a column the largest is shown, and whatever is not 0
 * can be seen. Drawn with blocks, because the plotting libraries for terminals (asciichart and the like) draw lines, and
 * have no picture in ASCII.
 */
export function plotted(values: readonly number[], { columns, rows, most, span, ascii }: Paper): readonly string[] {
  const steps = ascii ? ASCII : UNICODE;
  const full = steps.length - 1;
  const heights = Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * span) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * span) / columns));
    const value = Math.max(0, ...values.slice(from, to));
    const height = most === 0 ? 0 : Math.round((value / most) * rows * full);
    return value === 0 ? 0 : Math.max(1, height);
  });
  return Array.from({ length: rows }, (_, row) => {
    const below = (rows - 1 - row) * full;
    return heights.map((height) => steps[Math.min(full, Math.max(0, height - below))]).join('');
  });
}
