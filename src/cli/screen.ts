import process from 'node:process';
import { linesWantedBy } from './wants-lines.ts';

/** What was asked for about the screen. */
export interface Screen {
  readonly ascii: boolean;
  readonly reducedMotion: boolean;
  readonly plain: boolean;
  readonly color: boolean;
}

/** Whether somebody reads from a terminal what we write, and types into it. */
export const hasTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

/** What asks for lines of text in place of a drawn screen; `null`: nothing does. */
export const linesAskedBy = ({ plain }: Screen) => (plain ? '--plain' : linesWantedBy());

export const isPlain = (asked: Screen): boolean => linesAskedBy(asked) !== null;

/**
 * Makes everything ready for Ink, which reads the environment when it is imported: to be called before that.
 * @returns what was asked for, without colour where the environment wants none
 */
export function readyForInk(asked: Screen): Screen {
  const color = asked.color && (process.env.NO_COLOR ?? '') === '';
  if (!color) process.env.FORCE_COLOR = '0';
  // A player at a terminal is no build server, whatever CI says.
  if (process.env.CI !== undefined) process.env.CI = 'false';
  return { ...asked, color };
}
