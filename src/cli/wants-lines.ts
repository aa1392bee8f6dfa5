import process from 'node:process';

type Setting = 'TERM=dumb' | 'INK_SCREEN_READER=true';

/** What in the environment asks for lines of text, as a simple terminal and a screen reader need; `null`: nothing does. */
export function linesWantedBy(): Setting | null {
  if (process.env.TERM === 'dumb') return 'TERM=dumb';
  return process.env.INK_SCREEN_READER === 'true' ? 'INK_SCREEN_READER=true' : null;
}

export const wantsLines = (): boolean => linesWantedBy() !== null;
