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
