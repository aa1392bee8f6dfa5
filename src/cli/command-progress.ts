import type { Command } from '@commander-js/extra-typings';
import type { Doing } from './command-code.ts';
import { LANG, PROGRESS_HELP } from './help.ts';
import { languageCode } from './language-code.ts';
import type { Printer } from './problem.ts';

/** @param outer what was asked for before the command's name */
export function addProgress(
  program: Command,
  outer: () => { readonly lang?: string | undefined; readonly ascii?: boolean | undefined },
  printer: Printer,
  does: Doing,
): void {
  program
    .command('progress')
    .description('what is kept of you: stars, what you have understood, the waiting that you have taken away')
    .option('--certificate [file]', 'write a certificate (default: awaiter-certificate.txt; - for standard output)')
    .option('--name <name>', 'your name on it')
    .option('--export <file>', 'write all that is kept into a file, or - for standard output')
    .option('--import <file>', 'merge such a file, or - for standard input: the better wins, nothing is lost')
    .option('--force', 'replace the file if it is there already')
    .option('--ascii', 'plain characters instead of symbols')
    .option('--lang <language>', LANG, languageCode)
    .option('--json', 'print JSON')
    .addHelpText('after', PROGRESS_HELP)
    .action((flags) =>
      does(async () => {
        const { progress } = await import('./commands/progress.ts');
        return progress(printer, { ...outer(), ...flags });
      }),
    );
}
