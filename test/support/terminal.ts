import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import type { Terminal } from '@xterm/headless';
import { emulator } from './emulator.ts';

export const BUNDLE = fileURLToPath(new URL('../../dist/awaiter.cjs', import.meta.url));

export const KEYS = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  tab: '\t',
  ctrlC: '\u0003',
};

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where progress is kept; a new empty folder if not given. */
  readonly stateHome?: string;
  /** What is run in place of the game. */
  readonly program?: string;
  /** Where it is run. */
  readonly folder?: string;
}

/** How long a screen may take to show what a test expects, in milliseconds. */
const PATIENCE = 15_000;

/** The built game in a real pseudo-terminal, its output read by a real terminal emulator. */
export class TerminalSession {
  readonly #pty: IPty;
  readonly #screen: Terminal;
  readonly #watchers = new Set<() => void>();
  readonly stateHome: string;
  /** Everything that the game has written, escape codes included. */
  raw = '';
  #isPainting = false;
  #exit: { readonly code: number; readonly signal: number | undefined } | null = null;

  constructor(args: readonly string[], options: TerminalOptions = {}) {
    const { columns = 80, rows = 24, env = {}, stateHome, program, folder = process.cwd() } = options;
    this.stateHome = stateHome ?? mkdtempSync(join(tmpdir(), 'awaiter-'));
    this.#screen = emulator(columns, rows);
    // Any CI variable, even an empty one, makes Ink print nothing until it exits.
    const { CI: _1, NO_COLOR: _2, FORCE_COLOR: _3, COLUMNS: _4, LINES: _5, ...inherited } = process.env;
    this.#pty = spawn(program ?? process.execPath, program === undefined ? [BUNDLE, ...args] : [...args], {
      cwd: folder,
      cols: columns,
      rows,
      name: 'xterm-256color',
      env: { ...inherited, XDG_STATE_HOME: this.stateHome, ...env } as Record<string, string>,
    });
    this.#pty.onData((data) => {
      this.raw += data;
      // Between these two codes a frame is being painted, and half a frame is nothing to be seen.
      const isPainting = this.raw.lastIndexOf('\u001b[?2026h') > this.raw.lastIndexOf('\u001b[?2026l');
      this.#screen.write(data, () => {
        this.#isPainting = isPainting;
        this.#notify();
      });
    });
    this.#pty.onExit(({ exitCode, signal }) => {
      // What the program wrote last is on the screen first.
      this.#screen.write('', () => {
        this.#exit = { code: exitCode, signal };
        this.#notify();
      });
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** The lines on the screen, trailing blanks cut off. */
  get lines(): readonly string[] {
    const { active } = this.#screen.buffer;
    return Array.from(
      { length: this.#screen.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Whether the emulator shows the alternate screen, as full-screen programs do. */
  get isFullScreen(): boolean {
    return this.#screen.buffer.active.type === 'alternate';
  }

  press(...keys: readonly string[]): void {
    for (const key of keys) this.#pty.write(key);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Waits until the screen shows all of these. Fails with the screen as it is. */
  async see(...expected: readonly (string | RegExp)[]): Promise<void> {
    const shows = (one: string | RegExp) => (typeof one === 'string' ? this.text.includes(one) : one.test(this.text));
    await this.#until(() => expected.every(shows), `to see ${expected.filter((one) => !shows(one)).join(' and ')}`);
  }

  /** Waits until the screen no longer shows this. */
  async seeNoMore(unexpected: string): Promise<void> {
    await this.#until(() => !this.text.includes(unexpected), `to see no more ${unexpected}`);
  }

  /** Waits until the game has written this, and not until the screen shows it: between the two there may be a moment. */
  async writes(expected: string): Promise<void> {
    if (this.raw.includes(expected)) return;
    await new Promise<void>((resolve) => {
      const listener = this.#pty.onData(() => {
        if (!this.raw.includes(expected)) return;
        listener.dispose();
        resolve();
      });
    });
  }

  /** Waits for the end of the game. */
  async exited(): Promise<{ readonly code: number; readonly signal: number | undefined }> {
    await this.#until(() => this.#exit !== null, 'the game to end');
    return this.#exit as { code: number; signal: number | undefined };
  }

  close(): void {
    if (this.#exit === null) this.#pty.kill('SIGKILL');
    this.#screen.dispose();
  }

  #notify(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  async #until(holds: () => boolean, what: string): Promise<void> {
    const condition = () => !this.#isPainting && holds();
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#watchers.delete(watcher);
        reject(new Error(`waited for ${what}, but the screen shows:\n${this.text}`));
      }, PATIENCE);
      const watcher = () => {
        if (!condition()) return;
        clearTimeout(timer);
        this.#watchers.delete(watcher);
        resolve();
      };
      this.#watchers.add(watcher);
    });
  }
}
