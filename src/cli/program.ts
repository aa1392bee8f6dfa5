import { Command, CommanderError } from '@commander-js/extra-typings';
import { closest, distance } from 'fastest-levenshtein';
import { quoted } from '../words/quoted.ts';
import { addAuthorCommands } from './command-author.ts';
import { addCodeCommands, type Doing } from './command-code.ts';
import { addGenerateCommands } from './command-generate.ts';
import { addMakeCommands } from './command-make.ts';
import { positive, seconds } from './command-numbers.ts';
import { addProgress } from './command-progress.ts';
import { addRush } from './command-rush.ts';
import { gameOptions, screenOf } from './command-screen.ts';
import { addShareCommands } from './command-share.ts';
import { EXIT, type Exit } from './exit.ts';
import { fromOption } from './from-option.ts';
import { CODE_HELP, COMPARE_HELP, EXITS, KITCHEN, LANG, LEVEL, PART, PLAN, RUN_HELP, SIMULATE_HELP } from './help.ts';
import { errWidth, outWidth } from './help-width.ts';
import { languageCode } from './language-code.ts';
import type { Printer } from './problem.ts';
import { version } from './version.ts';

/**
 * Runs one command line (without `node` and the script). What needs a level or the screen is loaded by the command that needs
 * it.
 * @param helpWidth columns that help may take on standard output
 */
export async function run(args: readonly string[], printer: Printer, helpWidth = outWidth): Promise<Exit> {
  let exit: Exit = EXIT.fine;
  const program = build(args, printer, async (command) => {
    exit = await command();
  });
  program.configureOutput({ getOutHelpWidth: helpWidth });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  }
  return exit;
}

/** @param args of a command that is asked for by its name, no other is made: to make them all takes longer than to answer */
function build(args: readonly string[], printer: Printer, does: Doing): Command {
  const program = new Command('awaiter')
    .description('A kitchen in your terminal: be the event loop. Without a command the game opens.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => printer.out(text.trimEnd()),
      writeErr: (text) => printer.err(text.trimEnd()),
      // Help has no colours: whether the terminal has any need not be found out.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getErrHelpWidth: errWidth,
      outputError: (text, write) => write(`awaiter: ${text.replace(/^error: /u, '')}`),
    })
    .showHelpAfterError('See awaiter --help.')
    .helpCommand(true)
    // Otherwise an option that both have would be taken from `play` and given to the bare game.
    .enablePositionalOptions()
    .addHelpText('after', EXITS);
  const game = addGame(program, printer, does);
  const commands = commandsOf(program, game, printer, does);
  const asked = commands.filter(([names]) => names.includes(args[0] ?? ''));
  for (const [, add] of asked.length > 0 ? asked : commands) add();
  for (const command of program.commands) command.showHelpAfterError(`See awaiter ${command.name()} --help.`);
  // Last, because commands inherit it: a word that is no command gets a better answer than "too many arguments".
  return program.allowExcessArguments();
}

/** Commands that are made together, by their names, in the order in which help shows them. */
const commandsOf = (
  program: Command,
  game: ReturnType<typeof addGame>,
  printer: Printer,
  does: Doing,
): readonly (readonly [names: readonly string[], add: () => void])[] => [
  [['play'], () => addPlay(program, game, printer, does)],
  [['list'], () => addList(program, game, printer, does)],
  [['progress'], () => addProgress(program, () => game.opts(), printer, does)],
  [['simulate'], () => addSimulate(program, printer, does)],
  [['compare'], () => addCompare(program, printer, does)],
  [['code'], () => addCode(program, game, printer, does)],
  [['run'], () => addRun(program, printer, does)],
  [['check', 'import', 'cards'], () => addAuthorCommands(program, printer, does)],
  // For completions all are made: they are what is completed.
  [['new'], () => addMakeCommands(program, printer, does)],
  [['export', 'prove'], () => addCodeCommands(program, printer, does)],
  [['share', 'replay'], () => addShareCommands(program, game, printer, does)],
  [['generate', 'daily'], () => addGenerateCommands(program, game, printer, does)],
  [['rush'], () => addRush(program, game, printer, does)],
];

function addGame(program: Command, printer: Printer, does: Doing) {
  return gameOptions(program).action((flags) =>
    does(async () => {
      const [word] = program.args;
      if (word !== undefined) return unknownCommand(program, printer, word);
      const { openGame } = await import('./commands/play.ts');
      return openGame(printer, screenOf(flags), flags);
    }),
  );
}

/** @param game what is asked for before the command's name */
function addPlay(program: Command, game: ReturnType<typeof addGame>, printer: Printer, does: Doing): void {
  gameOptions(program.command('play'))
    .description('play one level, a pack of levels, or a tour')
    .argument('[level|pack]', `${LEVEL}; or a pack: its folder, or its name`)
    .option('--part <number>', PART, positive)
    .option('--tour', 'the tour of five minutes, or that of a pack, with large contrast for a projector')
    .option('--watch', 'read the level file anew after every save: edit it while you play it')
    .option('--rush', 'the clock runs by itself while you decide, and nothing is taken back')
    .option('--seconds-per-minute <seconds>', 'of the clock in a rush, 0.1 to 60 (default: 1)', seconds)
    .addOption(fromOption().conflicts(['part', 'tour', 'watch']))
    .action((level, flags, command) =>
      does(async () => {
        const { tour, part, watch, from, lang = game.opts().lang } = flags;
        if (tour !== true && level === undefined) command.error("error: missing required argument 'level', or --tour");
        if (tour === true && (part !== undefined || watch === true))
          command.error('error: --tour has levels of its own: leave --part and --watch out.');
        const rush = rushIn(flags);
        const { openGame } = await import('./commands/play.ts');
        return openGame(printer, screenOf(game.opts(), flags), { tour, level, part, watch, from, lang, rush });
      }),
    );
}

/** The seconds that a minute takes in a rush: whoever names them wants one. `undefined`: no rush is wanted. */
const rushIn = ({ rush, secondsPerMinute }: { rush?: true; secondsPerMinute?: number }): number | undefined =>
  secondsPerMinute ?? (rush === true ? 1 : undefined);

/** @param game what is asked for before the command's name */
function addList(program: Command, game: ReturnType<typeof addGame>, printer: Printer, does: Doing): void {
  program
    .command('list')
    .description('chapters and levels of the campaign, or of a pack, with your stars')
    .argument('[pack]', 'folder of a pack, or its name')
    .option('--ascii', 'plain characters instead of symbols')
    .option('--lang <language>', LANG, languageCode)
    .option('--json', 'print JSON')
    .action((pack, flags) =>
      does(async () => {
        const { list } = await import('./commands/list.ts');
        return list(printer, { ...game.opts(), ...flags, pack });
      }),
    );
}

function addSimulate(program: Command, printer: Printer, does: Doing): void {
  program
    .command('simulate')
    .description('play a plan, and tell what happens and what it comes to')
    .argument('<level>', LEVEL)
    .requiredOption('--plan <file>', PLAN)
    .option('--part <number>', PART, positive)
    .addOption(fromOption())
    .option('--json', 'print the outcome as JSON, with the log')
    .addHelpText('after', SIMULATE_HELP)
    .action((level, flags) =>
      does(async () => {
        const { simulate } = await import('./commands/simulate.ts');
        return simulate(printer, { ...flags, level });
      }),
    );
}

function addCompare(program: Command, printer: Printer, does: Doing): void {
  program
    .command('compare')
    .description('hold the blocking cook, the house, the best and your plan against each other')
    .argument('<level>', LEVEL)
    .option('--plan <file>', PLAN)
    .option('--part <number>', PART, positive)
    .option('--ascii', 'plain characters instead of symbols')
    .addOption(fromOption())
    .option('--json', 'print {blocking, house, best}, and with a plan you, as JSON')
    .addHelpText('after', COMPARE_HELP)
    .action((level, flags) =>
      does(async () => {
        const { compare } = await import('./commands/compare.ts');
        return compare(printer, { ...flags, level });
      }),
    );
}

/** @param game what is asked for before the command's name */
function addCode(program: Command, game: ReturnType<typeof addGame>, printer: Printer, does: Doing): void {
  gameOptions(program.command('code'))
    .description('write the program of a level yourself: every save is run, and held against the cooks')
    .argument('<level>', LEVEL)
    .argument('[file]', 'your program: a file that ends with .mjs, .js, .mts or .ts')
    .option('--part <number>', PART, positive)
    .addHelpText('after', CODE_HELP)
    .action((level, file, flags) =>
      does(async () => {
        const { part, lang = game.opts().lang } = flags;
        const { code } = await import('./commands/code.ts');
        return code(printer, screenOf(game.opts(), flags), { level, file, part, lang });
      }),
    );
}

function addRun(program: Command, printer: Printer, does: Doing): void {
  program
    .command('run')
    .description('run a program that you have written, in virtual time, and hold its shift against the cooks')
    .argument('<level>', LEVEL)
    .argument('<file>', 'your program: a file that ends with .mjs, .js, .mts or .ts')
    .option('--part <number>', PART, positive)
    .option('--kitchen <name>', KITCHEN)
    .option('--ascii', 'plain characters instead of symbols')
    .option('--json', 'print its outcome, plan, score, remarks and what went wrong as JSON')
    .addHelpText('after', RUN_HELP)
    .action((level, file, flags) =>
      does(async () => {
        const { runProgram } = await import('./commands/run.ts');
        return runProgram(printer, { ...flags, level, file });
      }),
    );
}

function unknownCommand(program: Command, printer: Printer, word: string): Exit {
  const names = program.commands.map((command) => command.name());
  const near = closest(word.toLowerCase(), names);
  const hint =
    distance(word.toLowerCase(), near) <= 2 ? `did you mean ${quoted(near)}?` : `there are ${names.join(', ')}.`;
  printer.err(`awaiter: there is no command ${quoted(word)}: ${hint} To play a level: awaiter play LEVEL`);
  return EXIT.usage;
}
