import type { Command } from '@commander-js/extra-typings';
import type { Doing } from './command-code.ts';
import { positive } from './command-numbers.ts';
import { gameOptions, screenOf } from './command-screen.ts';
import { LEVEL, PART, PLAN, REPLAY_HELP, SHARE_HELP } from './help.ts';
import type { Printer } from './problem.ts';

/**
 * The commands that give shifts away and take them in.
 * @param game what is asked for before the command's name
 */
export function addShareCommands(program: Command, game: Game, printer: Printer, does: Doing): void {
  addShare(program, printer, does);
  addReplay(program, game, printer, does);
}

type Game = ReturnType<typeof gameOptions>;

function addShare(program: Command, printer: Printer, does: Doing): void {
  program
    .command('share')
    .description('a shift as a short code that others can replay, with a card to paste')
    .argument('<level>', LEVEL)
    .option('--plan <file>', `${PLAN} (default: your best plan, as it is kept)`)
    .option('--part <number>', PART, positive)
    .option('--with-level', 'put the whole level into the code, for those who do not have it')
    .option('--ascii', 'plain characters instead of symbols')
    .option('--json', 'print code, card, score and plan as JSON')
    .addHelpText('after', SHARE_HELP)
    .action((level, flags) =>
      does(async () => {
        const { share } = await import('./commands/share.ts');
        return share(printer, { ...flags, level });
      }),
    );
}

function addReplay(program: Command, game: Game, printer: Printer, does: Doing): void {
  gameOptions(program.command('replay'))
    .description('check the code of a shift by replaying it, and show the shift as a film')
    .argument('<code>', 'a code, a file that has one in it, or - for standard input')
    .option('--level <level>', `the level that it is for, where it is not found by itself: ${LEVEL}`)
    .option('--json', 'print the outcome, score, plan and log as JSON')
    .addHelpText('after', REPLAY_HELP)
    .action((code, flags) =>
      does(async () => {
        const { level, json, lang = game.opts().lang } = flags;
        const { replay } = await import('./commands/replay.ts');
        return replay(printer, screenOf(game.opts(), flags), { code, level, json, lang });
      }),
    );
}
