import { basename, dirname, join } from 'node:path';
import {
  checkLevel,
  type Finding,
  kitchensIn,
  type LevelFault,
  levelPaths,
  parseCampaign,
  parseLevel,
} from '../levels/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Level, Part } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { cooksOf } from '../strategies/index.ts';
import { isFile, readText } from './io.ts';
import { CAMPAIGN_FILE } from './io-levels.ts';
import { type FileFault, faultLines } from './level-faults.ts';
import { idOf } from './level-source.ts';
import type { Problem } from './problem.ts';

/** What `check` has to say about one file. */
export interface FileCheck {
  readonly file: string;
  readonly errors: readonly FileFault[];
  /** The errors as they are printed, with excerpts. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
  /** `null` where the level could not be read. */
  readonly level: Level | null;
  readonly parts: readonly CheckedPart[];
}

export interface CheckedPart {
  readonly part: Part;
  readonly cooks: Cooks;
}

/** A file is in order when it has no errors; warnings and notes are for the author to judge. */
export const isInOrder = ({ errors, findings }: FileCheck): boolean =>
  errors.length === 0 && findings.every(({ severity }) => severity !== 'error');

/** Checks a level file, or a campaign's. Fails only where the file cannot be read at all. */
export async function checkFile(file: string): Promise<Result<FileCheck, Problem>> {
  const text = await readText(file);
  if (text.ok)
    return ok(basename(file) === CAMPAIGN_FILE ? await checkCampaign(file, text.value) : checkText(file, text.value));
  if (text.error.code !== 'too-large' && text.error.code !== 'not-text') return fail(text.error);
  const { message } = text.error;
  const fault: FileFault = { line: null, column: null, message, hint: null };
  return ok({ ...blank(file), errors: [fault], lines: [message] });
}

const blank = (file: string): FileCheck => ({
  file,
  errors: [],
  lines: [],
  findings: [],
  level: null,
  parts: [],
});

function checkText(file: string, text: string): FileCheck {
  const parsed = parseLevel(text, file === '-' ? 'stdin' : idOf(file));
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const level = parsed.value;
  const cooks = new Map(kitchensIn(level).map((kitchen) => [kitchen, cooksOf(kitchen)]));
  const known = (kitchen: Kitchen): Cooks => cooks.get(kitchen) as Cooks;
  const parts = level.parts.map((part) => ({ part, cooks: known(part.kitchen) }));
  return { ...blank(file), findings: checkLevel(level, known), level, parts };
}

async function checkCampaign(file: string, text: string): Promise<FileCheck> {
  const parsed = parseCampaign(text);
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const named = levelPaths(parsed.value);
  const found = await Promise.all(named.map((path) => isFile(join(dirname(file), path))));
  const errors = named
    .filter((_, index) => !found[index])
    .map((path): FileFault => {
      const message = `the campaign names a level whose file does not exist: ${path}`;
      return { line: null, column: null, message, hint: 'write the level, or take its id out of the campaign' };
    });
  return { ...blank(file), errors, lines: errors.map(({ message }) => `${file}: ${message}`) };
}

const faulty = (file: string, text: string, faults: readonly LevelFault[]): FileCheck => ({
  ...blank(file),
  errors: faults,
  lines: faults.flatMap((fault) => faultLines(file === '-' ? 'standard input' : file, text, fault)),
});
