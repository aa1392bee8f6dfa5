import type { Command } from '@commander-js/extra-typings';
import { LANG } from './help.ts';
import { languageCode } from './language-code.ts';
import type { Screen } from './screen.ts';

/** What every way into the game can be told about the screen. */
export const gameOptions = (command: Command) =>
  command
    .option('--lang <language>', LANG, languageCode)
    .option('--ascii', 'plain characters instead of symbols')
    .option('--reduced-motion', 'show where things end up instead of how they move')
    .option('--plain', 'the shift as lines of text, for screen readers and simple terminals')
    .option('--no-color', 'no colours (NO_COLOR does the same)');

type GameFlags = ReturnType<ReturnType<typeof gameOptions>['opts']>;

/** What is asked for before the command's name counts like what is asked for after it. */
export const screenOf = (...all: readonly GameFlags[]): Screen => ({
  ascii: all.some(({ ascii }) => ascii),
  reducedMotion: all.some(({ reducedMotion }) => reducedMotion),
  plain: all.some(({ plain }) => plain),
  color: all.every(({ color }) => color),
});
