import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProgramFault } from '../model/program.ts';
import { missingImportText } from '../words/program-faults.ts';
import { readText } from './io.ts';
import { CARD_LIMITS, runSource } from './io-run.ts';
import type { RawFault } from './program-report.ts';
import { placeIn, type StackPlace } from './stack-places.ts';

/** A learner's file, its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A fault with its place in the learner's files. */
export async function faultOf(
  source: Source,
  { code, message, minute, stack, missing }: RawFault,
): Promise<ProgramFault> {
  if (missing !== undefined) {
    const found = await importOf(source, message, missing);
    return { code, message: missingImportText(found.name), minute, place: found.place };
  }
  const place = stack === null ? null : placeIn(stack);
  return { code, message, minute, place: place ?? (code === 'syntax' ? await mistakeIn(source) : null) };
}

/** An error of JavaScript's syntax does not know its place; whoever checks the file again prints it. */
async function mistakeIn({ path }: Source): Promise<StackPlace | null> {
  const { stderr } = await runSource({ command: process.execPath, args: ['--check', path] }, '', CARD_LIMITS);
  return placeIn(stderr);
}

/** Which import leads nowhere: what it names, and where it stands. */
async function importOf(
  source: Source,
  message: string,
  missing: string,
): Promise<{ readonly name: string; readonly place: StackPlace | null }> {
  const from = / imported from (?<file>.+)$/mu.exec(message)?.groups?.file ?? source.path;
  const other = from === source.path ? null : await readText(from);
  const text = other === null ? source.text : other.ok ? other.value : '';
  for (const [at, line] of text.split('\n').entries()) {
    for (const { 2: name = '', index } of line.matchAll(/(['"])(.+?)\1/gu)) {
      if (leadsTo(name, from) === missing || name === missing || name.startsWith(`${missing}/`))
        return { name, place: { file: from, line: at + 1, column: index + 1 } };
    }
  }
  return { name: missing.startsWith('file:') ? fileURLToPath(missing) : missing, place: null };
}

/** The address that a name of a file leads to, `null` for that of a package. */
const leadsTo = (name: string, from: string): string | null =>
  /^[./]/u.test(name) ? new URL(name, pathToFileURL(from)).href : null;
