import type { Exit } from './exit.ts';
import type { Printer } from './problem.ts';

type Answer = (printer: Printer) => Promise<Exit>;

/**
 * Programs ask for these over and over, and in their command lines nothing is to be understood: no parser is loaded.
 * @returns `null` for all other command lines
 */
export function plainCommand([command, ...rest]: readonly string[]): Answer | null {
  const json = rest.at(-1) === '--json';
  const words = json ? rest.slice(0, -1) : rest;
  if (command === 'list' && words.length === 0) {
    return async (printer) => (await import('./commands/list.ts')).list(printer, { json });
  }
  const [level, flag, plan] = words;
  if (command !== 'simulate' || words.length !== 3 || flag !== '--plan' || !isWord(level) || !isWord(plan)) return null;
  return async (printer) => (await import('./commands/simulate.ts')).simulate(printer, { level, plan, json });
}

/** Neither an option nor standard input. */
const isWord = (text: string | undefined): text is string => text !== undefined && /^[^-]/u.test(text);
