#!/usr/bin/env node
/*
 * The launcher: whatever it imports, every command pays for. It checks what the rest needs and hands over.
 */
import module from 'node:module';
import process from 'node:process';
import { crash } from './crash.ts';
import { EXIT } from './exit.ts';
import { version } from './version.ts';

/** As in package.json's `engines`. */
const OLDEST_NODE = 22;

/** `awaiter … | head` closes the pipe early: that is no error, there is just nobody left to tell. */
function endQuietly(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`awaiter: the output could not be written (${error.code}). Is the disk full?\n`);
  process.exit(EXIT.usage);
}

async function launch(): Promise<void> {
  const args = process.argv.slice(2);
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    process.stderr.write(
      `awaiter: Node.js ${OLDEST_NODE} or later is needed, this is ${process.versions.node}. Get one from https://nodejs.org; in a clone, npm start brings its own.\n`,
    );
    process.exitCode = EXIT.usage;
    return;
  }
  // Bare --version needs no option parser.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  // A cache that cannot be kept (no such function, no writable folder) is no reason not to start.
  module.enableCompileCache?.();
  const { run } = await import('./program.ts');
  process.exitCode = await run(args, {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

process.stdout.on('error', endQuietly);
process.stderr.on('error', () => process.exit());
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
await launch();
