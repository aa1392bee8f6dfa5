import { drawn } from '../drawn.ts';
import { RushApp, type RushOptions } from './rush-app.tsx';

/**
 * Opens the rush on the terminal and resolves when it is left, the terminal as it was before. The caller has made sure that
 * standard input and output are a terminal, and has set `FORCE_COLOR=0` before this module where no colour is wanted.
 * @param stop aborting it ends the rush at once and gives the terminal back
 */
export async function startRush(options: RushOptions, stop: AbortSignal): Promise<void> {
  await drawn(<RushApp options={options} />, null, stop);
}
