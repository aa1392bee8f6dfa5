/*
 * The launcher: whatever it imports, every command pays for. It answers what needs no more, and hands over the rest.
 */
import module from 'node:module';
import process from 'node:process';
import { beforeCrash, crash } from './crash.ts';
import { isWide } from './help-width.ts';
import { isAllWritten, shellPrinter } from './io-print.ts';
import { plainCommand } from './plain-command.ts';
import { drawTitle, putTitleAway } from './title.ts';
import { version } from './version.ts';

async function launch(): Promise<void> {
  const args = process.argv.slice(2);
  // Bare --version needs no option parser.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    shellPrinter.out(version);
    return;
  }
  if (args.length === 1 && (args[0] === '--help' || args[0] === '-h') && isWide()) {
    const { MAIN_HELP } = await import('./main-help.ts');
    shellPrinter.out(MAIN_HELP);
    return;
  }
  const plain = plainCommand(args);
  if (plain !== null) {
    module.enableCompileCache?.();
    process.exitCode = await plain(shellPrinter);
    // To take itself apart after that would take Node some milliseconds more.
    if (isAllWritten()) process.exit();
    return;
  }
  drawTitle(args);
  beforeCrash(putTitleAway);
  // A cache that cannot be kept (no such function, no writable folder) is no reason not to start.
  module.enableCompileCache?.();
  const { run } = await import('./program.ts');
  process.exitCode = await run(args, shellPrinter);
  putTitleAway();
}

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
void launch();
