import type { Line } from './line.ts';

/** Comments stand behind the lines up to here in one column. Columns. */
const COMMENT_COLUMN = 56;
/** As wide as a line of a list may be. Columns. */
const WIDEST = 88;

/** Lines with their notes as comments, one below the other as far as they are short enough. */
export function commented(lines: readonly Line[], mark: string, indent = ''): readonly string[] {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length <= COMMENT_COLUMN);
  const column = Math.max(0, ...lengths);
  return lines.map(({ text, note }) => {
    if (note === '') return indent + text;
    const before = text === '' ? '' : `${text.padEnd(column)}  `;
    return `${indent}${before}${mark} ${note}`;
  });
}

/** `head`, items with commas between them, `tail`: in one line where they fit, else in several. */
export function listed(head: string, items: readonly string[], tail: string): readonly string[] {
  const whole = `${head}${items.join(', ')}${tail}`;
  if (whole.length <= WIDEST) return [whole];
  const indent = ' '.repeat(head.search(/\S/u) + 2);
  const rows: string[] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row === undefined || `${row} ${item},`.length > WIDEST) rows.push(`${indent}${item},`);
    else rows[rows.length - 1] = `${row} ${item},`;
  }
  return [head, ...rows, `${' '.repeat(head.search(/\S/u))}${tail}`];
}

/** `head`, lines that end with commas, `tail`: one short line alone is put between the two. */
export function enclosed(head: string, lines: readonly string[], tail: string, gap: string): readonly string[] {
  const [line = '', ...more] = lines;
  const whole = `${head}${gap}${line.trim().replace(/,$/u, '')}${gap}${tail}`;
  return more.length === 0 && whole.length <= WIDEST ? [whole] : [head, ...lines, tail];
}
