import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { nearest } from '../levels/nearest.ts';
import { MOST_COOKS, MOST_CUSTOMERS, POLICIES, type Policy, USUAL_SHARE } from '../rush/scenario.ts';
import { quoted } from '../words/quoted.ts';
import type { Doing } from './command-code.ts';
import { positive, upTo } from './command-numbers.ts';
import type { gameOptions } from './command-screen.ts';
import { screenOf } from './command-screen.ts';
import { LEVEL, PART, RUSH_HELP } from './help.ts';
import type { Printer } from './problem.ts';

const USUAL = { customers: 1_000_000, seed: 1 } as const;

/**
 * The command that lets very many customers come.
 * @param game what is asked for before the command's name
 */
export function addRush(program: Command, game: ReturnType<typeof gameOptions>, printer: Printer, does: Doing): void {
  program
    .command('rush')
    .description('the big rush: a million customers, served one table at a time, and by cooks who keep moving')
    .option('--customers <number>', `how many come, such as 1e6, up to ${MOST_CUSTOMERS}`, customers, USUAL.customers)
    .addOption(new Option('--every <minutes>', 'one comes each so many minutes').argParser(minutes))
    .addOption(
      new Option(
        '--poisson <minutes>',
        `one comes each so many minutes on average, by chance (default: ${USUAL_SHARE * 100} % of the most that one cook can serve)`,
      )
        .argParser(minutes)
        .conflicts('every'),
    )
    .option(
      '--cooks <number>',
      `1 to ${MOST_COOKS}; they share the stations, and the restaurant has ovens for all`,
      upTo(MOST_COOKS),
      1,
    )
    .option('--policy <policies>', `how they decide, side by side: of ${POLICIES.join(',')} (default: all)`, policies)
    .option('--seed <number>', 'whole number that all chance comes from', seed, USUAL.seed)
    .option('--dish <level>', `what everybody orders: the first dish of a level. ${LEVEL}`)
    .option('--part <number>', PART, positive)
    .option('--ascii', 'plain characters instead of symbols')
    .option('--reduced-motion', 'show once a second how the plots grow, instead of ten times')
    .option('--plain', 'lines of text, as where there is no terminal')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .option('--json', 'print what each policy comes to as JSON')
    .addHelpText('after', RUSH_HELP)
    .action(({ every, poisson, policy = POLICIES, ...flags }) =>
      does(async () => {
        const { rush } = await import('./commands/rush.ts');
        const arrivals = every === undefined ? { every: poisson, isRandom: true } : { every, isRandom: false };
        return rush(printer, screenOf(game.opts(), flags), { ...flags, ...arrivals, policies: policy });
      }),
    );
}

function customers(text: string): number {
  const number = /^\d+(?:\.\d+)?(?:e\d)?$/iu.test(text) ? Number(text) : 0;
  if (!Number.isInteger(number) || number < 1 || number > MOST_CUSTOMERS)
    throw new InvalidArgumentError(`A whole number from 1 to ${MOST_CUSTOMERS}, such as 1e6, was expected.`);
  return number;
}

/** A tick of the rush: less than that between two customers is nothing. */
const LEAST_MINUTES = 0.001;
const MOST_MINUTES = 10_000;

function minutes(text: string): number {
  const number = /^\d*\.?\d+$/u.test(text) ? Number(text) : 0;
  if (number < LEAST_MINUTES || number > MOST_MINUTES)
    throw new InvalidArgumentError(`Minutes from ${LEAST_MINUTES} to ${MOST_MINUTES}, such as 1.8, were expected.`);
  return number;
}

const MOST_SEED = 2 ** 31 - 1;

function seed(text: string): number {
  const number = /^\d{1,10}$/u.test(text) ? Number(text) : -1;
  if (number < 0 || number > MOST_SEED)
    throw new InvalidArgumentError(`A whole number from 0 to ${MOST_SEED} was expected.`);
  return number;
}

function policies(text: string): readonly Policy[] {
  const names = text.split(',').map((name) => known(name.trim().toLowerCase()));
  return POLICIES.filter((policy) => names.includes(policy));
}

function known(name: string): Policy {
  const found = POLICIES.find((policy) => policy === name);
  if (found !== undefined) return found;
  const near = nearest(name, POLICIES);
  const hint = near === null ? '' : ` Did you mean ${quoted(near)}?`;
  throw new InvalidArgumentError(`There is no policy ${quoted(name)}.${hint} There are ${POLICIES.join(', ')}.`);
}
