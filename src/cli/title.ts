import process from 'node:process';
import { isatty } from 'node:tty';
import { opensScreen, titleFrame } from './title-frame.ts';
import { wantsLines } from './wants-lines.ts';

/** What is on the terminal's other screen: a line for each row. */
interface Shown {
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
}

const ENTER = '\u001b[?1049h\u001b[?25l\u001b[H';
const LEAVE = '\u001b[?1049l\u001b[?25h';

let shown: Shown | null = null;

/** Draws the title, while what draws the game is still to be loaded. Where no game is to be drawn, it does nothing. */
export function drawTitle(args: readonly string[]): void {
  if (!opensScreen(args) || !canDraw()) return;
  const { columns, rows } = process.stdout;
  const color = !args.includes('--no-color') && (process.env.NO_COLOR ?? '') === '';
  shown = { columns, rows, text: titleFrame({ columns, rows }, color).join('\n') };
  // What is typed from here on is for the game, and not to be seen on the title.
  process.stdin.setRawMode(true);
  process.stdout.write(`${ENTER}${shown.text}`);
}

function canDraw(): boolean {
  return !wantsLines() && process.platform !== 'win32' && isatty(0) && isatty(1);
}

/** The title, for whoever draws over it; `null` where there is none. */
export const titleShown = (): Shown | null => shown;

/** From here on the screen is somebody else's. */
export function leaveTitle(): void {
  shown = null;
}

/** Gives the terminal back as it was, where the title is still on it. */
export function putTitleAway(): void {
  if (shown === null) return;
  shown = null;
  process.stdin.setRawMode(false);
  process.stdout.write(LEAVE);
}
