import { type Command, Option } from '@commander-js/extra-typings';
import { MS_PER_MINUTE, milliseconds, positive } from './command-numbers.ts';
import type { Exit } from './exit.ts';
import { EXPORT_HELP, LEVEL, PART, PLAN, PROVE_HELP } from './help.ts';
import type { Printer } from './problem.ts';

/** Does a command and keeps its exit code. */
export type Doing = (command: () => Promise<Exit>) => Promise<void>;

const MS = 'milliseconds of real time that a kitchen minute takes';

/** The commands that make programs of shifts. */
export function addCodeCommands(program: Command, printer: Printer, does: Doing): void {
  addExport(program, printer, does);
  addProve(program, printer, does);
}

function addExport(program: Command, printer: Printer, does: Doing): void {
  program
    .command('export')
    .description('write a shift as a program: one of JavaScript or Python that really runs, or one for awaiter run')
    .argument('<level>', LEVEL)
    .addOption(
      new Option('--to <what>', 'language, or program: for awaiter run')
        .choices(['js', 'python', 'program'] as const)
        .makeOptionMandatory(),
    )
    .option('--plan <file>', PLAN)
    .addOption(new Option('--as <cook>', 'whose shift').choices(['blocking', 'house', 'best'] as const))
    .option('--part <number>', PART, positive)
    .option('--ms <number>', MS, milliseconds, MS_PER_MINUTE)
    .option('--out <file>', 'file to write to (default: standard output)')
    .option('--force', 'replace the file if it is there already')
    .addHelpText('after', EXPORT_HELP)
    .action((level, flags) =>
      does(async () => {
        const { exportShift } = await import('./commands/export.ts');
        return exportShift(printer, { ...flags, level });
      }),
    );
}

function addProve(program: Command, printer: Printer, does: Doing): void {
  program
    .command('prove')
    .description('run blocking, best and your plan as programs, and hold what is measured against what is predicted')
    .argument('<level>', LEVEL)
    .option('--plan <file>', PLAN)
    .option('--part <number>', PART, positive)
    .option('--ms <number>', MS, milliseconds, MS_PER_MINUTE)
    .option('--json', 'print predicted and measured lines as JSON')
    .addHelpText('after', PROVE_HELP)
    .action((level, flags) =>
      does(async () => {
        const { prove } = await import('./commands/prove.ts');
        return prove(printer, { ...flags, level });
      }),
    );
}
