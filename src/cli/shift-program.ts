import { kitchenProgram, programFile } from '../code/index.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { outcomeOf } from '../scoring/index.ts';
import { quoted, shellWord } from '../words/quoted.ts';
import { clockTime } from '../words/refusals.ts';

/** A shift that becomes a program. */
export interface ShownShift {
  readonly id: string;
  readonly title: string;
  /** The level as it is typed at the command line. */
  readonly typed: string;
  /** Which part it is of how many, from 1. */
  readonly part: number;
  readonly parts: number;
  readonly kitchen: Kitchen;
  readonly log: Log;
  /** Whose shift it is: `the shift of blocking`. */
  readonly whose: string;
}

/** `program`: one for the loop, which `awaiter run` runs in virtual time. */
export type Target = 'js' | 'python' | 'program';

const TARGETS = {
  js: { file: 'shift.mjs', by: 'with Node.js', with: 'node' },
  python: { file: 'shift.py', by: 'with Python from 3.11', with: 'python3' },
  program: { file: 'shift.mjs', by: 'in the kitchen', with: 'awaiter run' },
} as const;

/** What is typed to run the program; `file` as it is named there, absent: where it has no name yet. */
export function runCommand({ typed, part, parts }: ShownShift, to: Target, file?: string): string {
  const target = TARGETS[to];
  const named = shellWord(file ?? target.file);
  if (to !== 'program') return `${target.with} ${named}`;
  return `${target.with} ${shellWord(typed)} ${named}${parts > 1 ? ` --part ${part}` : ''}`;
}

/** A sentence that says how the program is run, without a full stop. */
export const howToRun = (shift: ShownShift, to: Target, file?: string): string =>
  `Run it ${TARGETS[to].by}: ${runCommand(shift, to, file)}`;

/** The program as a text. @param msPerMinute milliseconds that a kitchen minute takes, from 1 */
export function shiftProgram(shift: ShownShift, to: Target, msPerMinute: number, file?: string): string {
  const { id, title, part, parts, kitchen, log, whose } = shift;
  const where = parts > 1 ? `, part ${part}` : '';
  const about = [
    `${id}, ${quoted(title)}${where}: ${whose}, ${finishText(kitchen, log)}, as a program.`,
    howToRun(shift, to, file),
  ];
  if (to === 'program') {
    return `${[...about.map((line) => `// ${line}`), ...kitchenProgram(kitchen, log)].join('\n')}\n`;
  }
  return programFile(kitchen, log, {
    language: to === 'js' ? 'javascript' : 'python',
    msPerMinute,
    about: [...about, 'It prints what the brain does, and when. Change a number, run it again, and see.'],
  });
}

function finishText(kitchen: Kitchen, log: Log): string {
  const { served, finish } = outcomeOf(kitchen, log);
  return served.length === 0 ? 'which serves nobody' : `finished at ${clockTime(finish)}`;
}
