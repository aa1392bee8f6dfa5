/*
 * Stands in the bundle for Ink's `output.js`, which puts a frame together cell by cell. Almost every row of the game is
 * texts of narrow characters beside each other: it is those texts, with blanks between. Ink's own draws the others.
 */
import Whole from '../node_modules/ink/build/output.js';
import { closedWidth, isClosed } from '../src/tui/frames/styles.ts';

type Size = ConstructorParameters<typeof Whole>[0];
type Clip = Parameters<Whole['clip']>[0];
type Look = Parameters<Whole['write']>[3];

interface Write {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
  /** One within the other, from the outermost. */
  readonly clips: readonly Clip[];
  /** Whether no line of it is in a style that begins in another one. */
  readonly isApart: boolean;
}

/** What a write does to one row. */
interface Stroke {
  readonly write: Write;
  readonly line: string;
}

export default class Output {
  readonly width: number;
  readonly height: number;
  readonly #rows: Stroke[][];
  #clips: readonly Clip[] = [];

  constructor({ width, height }: Size) {
    this.width = width;
    this.height = height;
    this.#rows = Array.from({ length: height }, () => []);
  }

  write(x: number, y: number, text: string, look: Look): void {
    if (text === '') return;
    const lines = text.split('\n');
    const isApart = lines.length === 1 || lines.every((line) => closedWidth(line) !== null || isClosed(line));
    const write = { x, y, text, look, clips: this.#clips, isApart };
    lines.forEach((line, nth) => void this.#rows[y + nth]?.push({ write, line }));
  }

  clip(clip: Clip): void {
    this.#clips = [...this.#clips, clip];
  }

  unclip(): void {
    this.#clips = this.#clips.slice(0, -1);
  }

  get(): { output: string; height: number } {
    const rows = this.#rows.map((strokes, y) => sideBySide(strokes, y, this.width) ?? this.#cellByCell(strokes, y));
    return { output: rows.join('\n'), height: this.height };
  }

  #cellByCell(strokes: readonly Stroke[], row: number): string {
    const whole = new Whole({ width: this.width, height: 1 });
    const up = (bound: number | undefined): number | undefined => (bound === undefined ? bound : bound - row);
    for (const { write, line } of strokes) {
      const { x, y, text, look, clips, isApart } = write;
      for (const { x1, x2, y1, y2 } of clips) whole.clip({ x1, x2, y1: up(y1), y2: up(y2) });
      if (isApart) whole.write(x, 0, line, asLine(look, row - y));
      else whole.write(x, y - row, text, look);
      for (const _ of clips) whole.unclip();
    }
    return whole.get().output;
  }
}

/** The look of the nth line of a text, for that line alone. */
const asLine = ({ transformers }: Look, nth: number): Look => ({
  transformers: transformers.map((transform) => (line) => transform(line, nth)),
});

/** The row, if its texts are narrow, each is seen as a whole or not at all, and none lies over another; else `null`. */
function sideBySide(strokes: readonly Stroke[], row: number, width: number): string | null {
  let text = '';
  let end = 0;
  for (const stroke of strokes.toSorted((one, other) => one.write.x - other.write.x)) {
    const { x, y, look, clips, isApart } = stroke.write;
    if (clips.some((clip) => isHidden(row, clip))) continue;
    const columns = closedWidth(stroke.line);
    if (!isApart || columns === null || !clips.every((clip) => isWithin(x, columns, clip))) return null;
    const line = look.transformers.reduce((made, transform) => transform(made, row - y), stroke.line);
    if (line === '') continue;
    const drawn = closedWidth(line);
    if (drawn === null || x < end || x + drawn > width) return null;
    text += ' '.repeat(x - end) + line;
    end = x + drawn;
  }
  return text.trimEnd();
}

const isHidden = (row: number, { y1 = row, y2 = row + 1 }: Clip): boolean => row < y1 || row >= y2;

const isWithin = (x: number, columns: number, { x1 = x, x2 = x + columns }: Clip): boolean =>
  x >= x1 && x + columns <= x2;
