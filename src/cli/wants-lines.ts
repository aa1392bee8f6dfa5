import process from 'node:process';

/** Whether the environment asks for lines of text, as a simple terminal and a screen reader need. */
export const wantsLines = (): boolean => process.env.TERM === 'dumb' || process.env.INK_SCREEN_READER === 'true';
