import { type Command, Option } from '@commander-js/extra-typings';
import type { Doing } from './command-code.ts';
import { positive } from './command-numbers.ts';
import { fromOption } from './from-option.ts';
import { CARDS_HELP, CHECK_HELP, IMPORT_HELP } from './help.ts';
import type { Printer } from './problem.ts';

/** The commands for those who write levels. */
export function addAuthorCommands(program: Command, printer: Printer, does: Doing): void {
  addCheck(program, printer, does);
  addCards(program, printer, does);
  addImport(program, printer, does);
}

function addCheck(program: Command, printer: Printer, does: Doing): void {
  program
    .command('check')
    .description('check level files: their form, their meaning, and what the cooks make of them')
    .argument('<path...>', 'level files, and folders of them')
    .option('--json', 'print an array with one object for each file')
    .option('--strict', 'warnings fail, too')
    .addOption(new Option('--watch', 'check again after every save, until Ctrl-C').conflicts(['json', 'seconds']))
    .addOption(fromOption())
    .option(
      '--seconds <number>',
      'search so long for the best of a kitchen (default: an effort of some seconds)',
      positive,
    )
    .addHelpText('after', CHECK_HELP)
    .action((paths, flags) =>
      does(async () => {
        const options = { ...flags, paths };
        if (flags.watch === true) {
          const { checkWatching } = await import('./commands/check-watch.ts');
          return checkWatching(printer, options);
        }
        const { check } = await import('./commands/check.ts');
        return check(printer, options);
      }),
    );
}

function addImport(program: Command, printer: Printer, does: Doing): void {
  program
    .command('import')
    .description('write the level that a file in another format stands for')
    .argument('<file>', 'the file, or - for standard input')
    .addOption(fromOption().makeOptionMandatory())
    .option('--out <file>', 'file to write to (default: standard output)')
    .option('--force', 'replace the file if it is there already')
    .addHelpText('after', IMPORT_HELP)
    .action((file, flags) =>
      does(async () => {
        const { importLevel } = await import('./commands/import.ts');
        return importLevel(printer, { ...flags, file });
      }),
    );
}

function addCards(program: Command, printer: Printer, does: Doing): void {
  program
    .command('cards')
    .description('run the programs of level files, and hold what they print against what is recorded')
    .argument('<path...>', 'level files, and folders of them')
    .option('--write', 'record what they print in their files')
    .option('--json', 'print an array with one object for each program')
    .addHelpText('after', CARDS_HELP)
    .action((paths, flags) =>
      does(async () => {
        const { cards } = await import('./commands/cards.ts');
        return cards(printer, { ...flags, paths });
      }),
    );
}
