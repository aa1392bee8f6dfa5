import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProgramFault } from '../model/program.ts';
import { missingImportText, notAsyncText } from '../words/program-faults.ts';
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
  const thrownAt = stack === null ? null : placeIn(stack);
  if (code !== 'syntax') return { code, message, minute, place: thrownAt };
  const place = thrownAt ?? (await mistakeIn(source));
  return { code, message: (await isNotAsync(source, message, place)) ? notAsyncText() : message, minute, place };
}

/** As Node says it of an await: in JavaScript, in a script of the old style, in TypeScript. */
const NOT_ASYNC = /^Unexpected reserved word|async function/u;

/** Whether a mistake of syntax is an await in a function that is not async: "reserved word" helps no beginner. */
async function isNotAsync(source: Source, message: string, place: StackPlace | null): Promise<boolean> {
  if (place === null || place.column === null || !NOT_ASYNC.test(message)) return false;
  const line = (await textOf(source, place.file)).split('\n')[place.line - 1] ?? '';
  return /^await\b/u.test(line.slice(place.column - 1));
}

/** The text of the program's file, or of one that it imports; empty where that cannot be read. */
async function textOf({ path, text }: Source, file: string): Promise<string> {
  if (file === path) return text;
  const other = await readText(file);
  return other.ok ? other.value : '';
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
  for (const [at, line] of (await textOf(source, from)).split('\n').entries()) {
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
