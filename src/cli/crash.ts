import process from 'node:process';
import { EXIT } from './exit.ts';

let tidyUp = (): void => {};

/** What gives the terminal back before a crash says anything: on the game's own screen nobody would see it. */
export function beforeCrash(tidy: () => void): void {
  tidyUp = tidy;
}

/** Says in one line that this is our bug and not the user's; `AWAITER_DEBUG=1` shows where. Ends the process. */
export function crash(error: unknown): never {
  const tidy = tidyUp;
  tidyUp = () => {};
  try {
    tidy();
  } finally {
    process.stderr.write(`awaiter: ${process.env.AWAITER_DEBUG ? whole(error) : friendly(error)}\n`);
    process.exit(EXIT.bug);
  }
}

const whole = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function friendly(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return (
    `this is a bug of ours, not yours: ${first}. Please report it with the command that you typed; ` +
    'AWAITER_DEBUG=1 in front of it shows where it happened.'
  );
}
