import { resolve } from 'node:path';
import process from 'node:process';
import type { ExportedShift, ExportShift } from '../model/program.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { MS_PER_MINUTE } from './command-numbers.ts';
import { writeNewText } from './io-write.ts';
import { stemOf } from './program-desk.ts';
import { runCommand, shiftProgram } from './shift-program.ts';

const TARGETS = {
  javascript: { to: 'js', ending: '.mjs' },
  python: { to: 'python', ending: '.py' },
} as const;

/**
 * Writes players' shifts as programs: `L02.shift.mjs`, `L05-2.shift.py` for part 2. What stands there is left as it is: the
 * next file is `L02.shift-2.mjs`.
 * @param folder the one in which the game was started, unless somebody says otherwise
 */
export const exportDesk =
  (folder = process.cwd()): ExportShift =>
  async (shift) => {
    for (let nth = 1; ; nth += 1) {
      const exported = await writtenTo(folder, nameOf(shift, nth), shift);
      if (exported !== null) return exported;
    }
  };

function nameOf({ id, part, language }: ExportedShift, nth: number): string {
  return `${stemOf(id, part)}.shift${nth === 1 ? '' : `-${nth}`}${TARGETS[language].ending}`;
}

/** @returns `null` where there is something of that name */
async function writtenTo(
  folder: string,
  name: string,
  { language, part, ...shift }: ExportedShift,
): Promise<Result<{ file: string; command: string }, string> | null> {
  const { to } = TARGETS[language];
  const shown = { ...shift, typed: shift.id, part: part + 1, whose: 'your shift' };
  const file = resolve(folder, name);
  const problem = await writeNewText(file, shiftProgram(shown, to, MS_PER_MINUTE, name));
  if (problem?.code === 'file-exists') return null;
  return problem === null ? ok({ file, command: runCommand(shown, to, name) }) : fail(problem.message);
}
