import { Argument, type Command, Option } from '@commander-js/extra-typings';
import { GOALS } from '../model/spec.ts';
import type { Doing } from './command-code.ts';
import { COMPLETIONS_HELP, NEW_HELP } from './help.ts';
import type { Printer } from './problem.ts';

/** The commands that make what others work with: a level to begin with, and a shell's completions. */
export function addMakeCommands(program: Command, printer: Printer, does: Doing): void {
  addNew(program, printer, does);
  addCompletions(program, printer, does);
}

function addNew(program: Command, printer: Printer, does: Doing): void {
  program
    .command('new')
    .description('write a small level that works, to make your own of it')
    .argument('[file]', 'the file of the level; what is there already is never replaced')
    .option('--title <text>', 'what the level is called')
    .option('--cooks <names>', 'what the stove cooks: one name, or two with a comma')
    .option('--hands <names>', 'what hands make meanwhile: one name, or two with a comma')
    .option('--orders <number>', 'how many guests want that, 1 to 3')
    .addOption(new Option('--goal <goal>', 'what counts').choices(GOALS))
    .option('--yes', 'ask nothing: what is not given is as usual')
    .addHelpText('after', NEW_HELP)
    .action((file, flags) =>
      does(async () => {
        const { makeLevel } = await import('./commands/new.ts');
        return makeLevel(printer, { ...flags, file });
      }),
    );
}

function addCompletions(program: Command, printer: Printer, does: Doing): void {
  program
    .command('completions')
    .description('print what your shell needs to complete commands, options and levels')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish'] as const))
    .addHelpText('after', COMPLETIONS_HELP)
    .action((shell) =>
      does(async () => {
        const { completions } = await import('./commands/completions.ts');
        return completions(printer, program, shell);
      }),
    );
}
