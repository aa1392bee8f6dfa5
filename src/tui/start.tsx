import { App } from './app.tsx';
import { drawn, printed } from './drawn.ts';
import { PlainApp } from './plain/plain-app.tsx';
import type { GameOptions } from './settings.ts';

/**
 * Opens the game on the terminal and resolves when the player leaves, the terminal as it was before. The caller has made
 * sure that standard input and output are a terminal, and has set `FORCE_COLOR=0` before this module where no colour
 * is wanted.
 * @param stop aborting it ends the game at once and gives the terminal back
 */
export async function startGame(options: GameOptions, stop?: AbortSignal): Promise<void> {
  const loaded = await options.store.load();
  if (options.plain) await printed(<PlainApp options={options} loaded={loaded} />, stop);
  else await drawn(<App options={options} loaded={loaded} />, options.shown ?? null, stop);
}
