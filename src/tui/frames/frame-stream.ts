import stringWidth from 'string-width';
import { narrowWidth } from './narrow.ts';
import { type Row, rowChange, rowOf } from './row.ts';

const ESCAPE = '\u001b';
/** Between these two a terminal shows nothing new. */
const HOLD = `${ESCAPE}[?2026h`;
const SHOW = `${ESCAPE}[?2026l`;
const ENTER = `${ESCAPE}[?1049h`;
const LEAVE = `${ESCAPE}[?1049l`;
const CLEAR = `${ESCAPE}[H${ESCAPE}[J`;
/** These move nothing on the screen: a bell, and a cursor that is hidden or shown. */
const HARMLESS: readonly string[] = ['', '\u0007', `${ESCAPE}[?25l`, `${ESCAPE}[?25h`];
/** With this Ink erases the frame before. */
const ERASERS = ['2K', '1A', 'G', '1;1H', 'J'].map((code) => `${ESCAPE}[${code}`);
/** Nothing but texts in their styles. */
const LINE = new RegExp(`^(?:[^${ESCAPE}]+|${ESCAPE}\\[[\\d;]*m)*$`, 'u');

let written = 0;

/** How many frames have been written so far. One that shows nothing new is not written. */
export const framesWritten = (): number => written;

/** What is on a terminal's other screen. */
export interface Shown {
  readonly columns: number;
  readonly rows: number;
  /** A line for each row. */
  readonly text: string;
}

/**
 * The terminal as Ink gets it: of frames that fill it only what has changed is written on. Whatever is no such frame is
 * written as it is, and the next frame as a whole.
 * @param shown what is on the screen already, which then is the other one; `null`: nothing is known
 */
export function frameStream(terminal: NodeJS.WriteStream, shown: Shown | null): NodeJS.WriteStream {
  const screen = new Screen(terminal, shown);
  terminal.on('resize', () => screen.forget());
  return new Proxy(terminal, {
    get(target, name) {
      if (name === 'write') return screen.write;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

class Screen {
  readonly #terminal: NodeJS.WriteStream;
  #isEntered: boolean;
  /** `null`: nobody knows what is there. */
  #rows: readonly Row[] | null;
  /** Whether the cursor may be elsewhere than in the last row, where Ink leaves it. */
  #hasMoved = false;
  /** What has been written since `HOLD`; `null`: nothing is held. */
  #held: string | null = null;

  constructor(terminal: NodeJS.WriteStream, shown: Shown | null) {
    this.#terminal = terminal;
    this.#isEntered = shown !== null;
    this.#hasMoved = shown !== null;
    const isAsItWas = shown?.columns === terminal.columns && shown.rows === terminal.rows;
    this.#rows = isAsItWas ? shown.text.split('\n').map(rowOf) : null;
  }

  forget(): void {
    this.#rows = null;
  }

  readonly write = (data: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    if (data === HOLD) {
      this.#held ??= '';
      return true;
    }
    if (data === SHOW) return this.#release();
    const text = typeof data === 'string' ? this.#translated(data) : data;
    if (this.#held !== null && typeof text === 'string' && rest.length === 0) {
      this.#held += text;
      return true;
    }
    this.#release();
    return this.#send(text, rest);
  };

  #release(): boolean {
    const held = this.#held ?? '';
    this.#held = null;
    if (held === '') return true;
    written += 1;
    return this.#send(`${HOLD}${held}${SHOW}`, []);
  }

  #send(data: string | Uint8Array, rest: readonly unknown[]): boolean {
    if (data === '' && rest.length === 0) return true;
    return (this.#terminal.write as (...given: readonly unknown[]) => boolean).call(this.#terminal, data, ...rest);
  }

  /** What does to the screen as it is what `data` would do to the one that Ink knows. */
  #translated(data: string): string {
    if (HARMLESS.includes(data)) return data;
    if (data === ENTER && this.#isEntered) return '';
    const frame = this.#isEntered ? this.#frameIn(data) : null;
    if (frame !== null) return this.#change(frame);
    if (data === ENTER || data === LEAVE) this.#isEntered = data === ENTER;
    // Ink counts from the last row on.
    const back = this.#hasMoved ? `${ESCAPE}[${this.#terminal.rows};1H` : '';
    this.#hasMoved = false;
    this.#rows = null;
    return `${back}${data}`;
  }

  /** The lines of a frame that fills the screen; `null` where there is none. */
  #frameIn(data: string): readonly string[] | null {
    const lines = data.slice(erasedIn(data)).split('\n');
    const { columns, rows } = this.#terminal;
    const fits = (line: string, y: number): boolean => this.#rows?.[y]?.text === line || columnsIn(line) <= columns;
    return lines.length === rows && lines.every(fits) ? lines : null;
  }

  #change(lines: readonly string[]): string {
    const rows = lines.map((line, y) => (this.#rows?.[y]?.text === line ? this.#rows[y] : rowOf(line)));
    const changes = rows.map((row, y) => rowChange(this.#rows?.[y] ?? BLANK, row, y)).join('');
    const cleared = this.#rows === null ? CLEAR : '';
    this.#rows = rows;
    this.#hasMoved = true;
    return `${cleared}${changes}`;
  }
}

const BLANK = rowOf('');

/** Characters at the beginning with which the frame before is erased. */
function erasedIn(data: string): number {
  let at = 0;
  for (;;) {
    const eraser = ERASERS.find((one) => data.startsWith(one, at));
    if (eraser === undefined) return at;
    at += eraser.length;
  }
}

/** Columns of a line. No terminal has enough for what is more than texts in their styles. */
const columnsIn = (line: string): number =>
  narrowWidth(line) ?? (LINE.test(line) ? stringWidth(line) : Number.POSITIVE_INFINITY);
