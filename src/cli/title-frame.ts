import { TITLE } from '../words/title.ts';

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The lines of a screen with the title in its middle; bold and faint are right on dark and on light ground. */
export function titleFrame({ columns, rows }: Size, color: boolean): readonly string[] {
  const middle = Math.max(0, Math.floor(rows / 2) - 2);
  const lines = new Array<string>(rows).fill('');
  const draw = (y: number, text: string, style: number): void => {
    if (y >= rows || text.length > columns) return;
    const drawn = color ? `\u001b[${style}m${text}\u001b[22m` : text;
    lines[y] = `${' '.repeat(Math.floor((columns - text.length) / 2))}${drawn}`;
  };
  draw(middle, TITLE.name, BOLD);
  draw(middle + 2, TITLE.motto, FAINT);
  return lines;
}

const BOLD = 1;
const FAINT = 2;

/** Whether a command line opens the game on a screen of its own, as far as can be told before it is read. */
export function opensScreen(args: readonly string[]): boolean {
  if (args.some((arg) => WITHOUT.includes(arg))) return false;
  const [command] = args.filter((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang');
  return command === undefined || GAMES.includes(command);
}

const WITHOUT = ['--help', '-h', '--version', '-V', '--plain'];
const GAMES = ['play', 'code'];
