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
  /** Outside of it nothing is seen. */
  readonly clip: Clip;
  /** Whether no line of it is in a style that begins in another one. */
  readonly isApart: boolean;
}

/** What a write does to one row. */
interface Stroke {
  readonly write: Write;
  readonly line: string;
}

const EVERYWHERE: Clip = { x1: undefined, x2: undefined, y1: undefined, y2: undefined };

export default class Output {
  readonly width: number;
  readonly height: number;
  readonly #rows: Stroke[][];
  /** Each is within the one before. */
  readonly #clips: Clip[] = [EVERYWHERE];

  constructor({ width, height }: Size) {
    this.width = width;
    this.height = height;
    this.#rows = Array.from({ length: height }, () => []);
  }

  write(x: number, y: number, text: string, look: Look): void {
    if (text === '') return;
    const lines = text.split('\n');
    const isApart = lines.length === 1 || lines.every((line) => closedWidth(line) !== null || isClosed(line));
    const write = { x, y, text, look, clip: this.#clip, isApart };
    lines.forEach((line, nth) => void this.#rows[y + nth]?.push({ write, line }));
  }

  clip(clip: Clip): void {
    this.#clips.push(within(this.#clip, clip));
  }

  unclip(): void {
    this.#clips.pop();
  }

  get #clip(): Clip {
    return this.#clips.at(-1) ?? EVERYWHERE;
  }

  get(): { output: string; height: number } {
    const rows = this.#rows.map((strokes, y) => sideBySide(strokes, y, this.width) ?? this.#cellByCell(strokes, y));
    return { output: rows.join('\n'), height: this.height };
  }

  #cellByCell(strokes: readonly Stroke[], row: number): string {
    const whole = new Whole({ width: this.width, height: 1 });
    const up = (bound: number | undefined): number | undefined => (bound === undefined ? bound : bound - row);
    for (const { write, line } of strokes) {
      const { x, y, text, look, clip } = write;
      whole.clip({ ...clip, y1: up(clip.y1), y2: up(clip.y2) });
      if (isForItself({ write, line }, this.width)) whole.write(x, 0, line, asLine(look, row - y));
      else whole.write(x, y - row, text, look);
      whole.unclip();
    }
    return whole.get().output;
  }
}

/**
 * Whether the other lines of its text have nothing to do with it: where a text is cut depends on the widest of them, and an
 * empty text would not be written, though its look may make something of an empty line.
 */
const isForItself = ({ write: { x, clip, isApart }, line }: Stroke, width: number): boolean =>
  isApart && line !== '' && isWithin(x, width - x, clip);

/** The look of the nth line of a text, for that line alone. */
const asLine = ({ transformers }: Look, nth: number): Look => ({
  transformers: transformers.map((transform) => (line) => transform(line, nth)),
});

/** The row, if its texts are narrow, each is seen as a whole or not at all, and none lies over another; else `null`. */
function sideBySide(strokes: readonly Stroke[], row: number, width: number): string | null {
  let text = '';
  let end = 0;
  for (const stroke of strokes.toSorted((one, other) => one.write.x - other.write.x)) {
    const { x, y, look, clip, isApart } = stroke.write;
    if (isHidden(row, clip)) continue;
    const columns = closedWidth(stroke.line);
    if (!isApart || columns === null || !isWithin(x, columns, clip)) return null;
    const line = look.transformers.reduce((made, transform) => transform(made, row - y), stroke.line);
    if (line === '') continue;
    const drawn = closedWidth(line);
    if (drawn === null || x < end || x + drawn > width) return null;
    text += ' '.repeat(x - end) + line;
    end = x + drawn;
  }
  return text.trimEnd();
}

/** What both let through. */
const within = (outer: Clip, inner: Clip): Clip => ({
  x1: bound(outer.x1, inner.x1, Math.max),
  x2: bound(outer.x2, inner.x2, Math.min),
  y1: bound(outer.y1, inner.y1, Math.max),
  y2: bound(outer.y2, inner.y2, Math.min),
});

const bound = (
  one: number | undefined,
  other: number | undefined,
  nearer: (one: number, other: number) => number,
): number | undefined => (one === undefined ? other : other === undefined ? one : nearer(one, other));

const isHidden = (row: number, { x1 = 0, x2 = 1, y1 = row, y2 = row + 1 }: Clip): boolean =>
  row < y1 || row >= y2 || x1 >= x2;

const isWithin = (x: number, columns: number, { x1 = x, x2 = x + columns }: Clip): boolean =>
  x >= x1 && x + columns <= x2;
