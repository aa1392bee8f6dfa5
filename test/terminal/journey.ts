import { afterEach } from 'vitest';
import { type TerminalOptions, TerminalSession } from '../support/terminal.ts';

const open = new Set<TerminalSession>();

/** Starts the built game in a pseudo-terminal; it is closed after the test, whatever happens. */
export function start(args: readonly string[], options: TerminalOptions = {}): TerminalSession {
  const game = new TerminalSession(args, options);
  open.add(game);
  return game;
}

afterEach(() => {
  for (const game of open) game.close();
  open.clear();
});

/**
 * Takes decisions by the words that the screen shows for them, as a player who reads does.
 * @param labels what the decision's line says: `start milk`, `do chop-1`, `wait:`.
 */
export async function take(game: TerminalSession, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    const line = new RegExp(`(s?\\d|w) ${label}.*`, 'u');
    await game.see('What now?', line);
    const [shown = '', key = ''] = line.exec(game.text) ?? [];
    game.press(...key);
    // Other things on the screen may change on their own: the decision has been taken when its line has changed.
    await game.seeNoMore(shown);
  }
}

/** Goes past the prediction that a level begins with, to its shift. */
export async function skipPrediction(game: TerminalSession): Promise<void> {
  await game.see('n skip');
  game.press('n');
  await game.see('What now?');
}

/**
 * Answers by the words of the answer, as a player who reads does; a prediction also with how sure one is.
 * @param answer what the answer's line says
 */
export async function answer(
  game: TerminalSession,
  text: string,
  sure?: 'a guess' | 'I think so' | 'certain',
): Promise<void> {
  for (const words of sure === undefined ? [text] : [text, sure]) {
    const line = new RegExp(`(\\d)  ${words}`, 'u');
    await game.see(line);
    game.press(line.exec(game.text)?.[1] ?? '');
  }
}
