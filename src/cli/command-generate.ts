import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { FEATURES, MOST_ORDERS, MOST_STATIONS } from '../generate/wish.ts';
import type { Doing } from './command-code.ts';
import { upTo } from './command-numbers.ts';
import { gameOptions, screenOf } from './command-screen.ts';
import { DAILY_HELP, GENERATE_HELP } from './help.ts';
import type { Printer } from './problem.ts';

const DIFFICULTIES = ['1', '2', '3', '4', '5'] as const;

/** More at once fill a folder with what nobody will play. */
const MOST_LEVELS = 1000;

/**
 * The commands that make levels by chance.
 * @param game what is asked for before the command's name
 */
export function addGenerateCommands(program: Command, game: Game, printer: Printer, does: Doing): void {
  addGenerate(program, printer, does);
  addDaily(program, game, printer, does);
}

type Game = ReturnType<typeof gameOptions>;

function addGenerate(program: Command, printer: Printer, does: Doing): void {
  program
    .command('generate')
    .description('make levels by chance: proven to be solvable, and as hard as you like')
    .option(
      '--seed <seed>',
      'letters, digits and dashes: the same seed makes the same levels (default: by chance)',
      seed,
    )
    .addOption(
      // The choices are for those who complete: the number is told as one.
      new Option('--difficulty <number>', 'as awaiter check tells it (default: any)')
        .choices(DIFFICULTIES)
        .argParser(upTo(DIFFICULTIES.length)),
    )
    .option('--stations <number>', `stations that cook, 1 to ${MOST_STATIONS}`, upTo(MOST_STATIONS))
    .option('--orders <number>', `orders, 1 to ${MOST_ORDERS}`, upTo(MOST_ORDERS))
    .option('--features <features>', `rules that it is to have, and no others: none, or of ${FEATURES.join(',')}`)
    .option('--count <number>', `how many, 1 to ${MOST_LEVELS} (default: 1)`, upTo(MOST_LEVELS))
    .option('--out <folder>', 'folder to write them into, a file each (default: standard output)')
    .addHelpText('after', GENERATE_HELP)
    .action((flags) =>
      does(async () => {
        const { generate } = await import('./commands/generate.ts');
        return generate(printer, flags);
      }),
    );
}

function addDaily(program: Command, game: Game, printer: Printer, does: Doing): void {
  gameOptions(program.command('daily'))
    .description('play the level of the day, which is the same for everyone')
    .option('--date <date>', 'another day, such as 2026-11-29 (default: today, in UTC)', date)
    .option('--json', 'print the level instead')
    .addHelpText('after', DAILY_HELP)
    .action((flags) =>
      does(async () => {
        const { daily } = await import('./commands/daily.ts');
        return daily(printer, screenOf(game.opts(), flags), flags);
      }),
    );
}

/** The seed becomes a part of file names. */
function seed(text: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u.test(text))
    throw new InvalidArgumentError('Up to 40 letters, digits and dashes were expected.');
  return text;
}

function date(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(text) : new Date(Number.NaN);
  // The second half tells the 30th of February, which becomes a day of March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, text.length) !== text)
    throw new InvalidArgumentError('A date such as 2026-11-29 was expected.');
  return text;
}
