import { MOST_WIDTH } from './help-width.ts';
import type { Printer } from './problem.ts';
import { run } from './program.ts';

const lines: string[] = [];
const printer: Printer = { out: (line) => void lines.push(line), err: (line) => void lines.push(line) };

await run(['--help'], printer, () => MOST_WIDTH);

/** What `awaiter --help` says where it has all the width that it wants. To make all commands takes longer than to print it: the build does that. */
export const MAIN_HELP = lines.join('\n');
