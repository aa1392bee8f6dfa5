import { basename, dirname, join } from 'node:path';
import {
  type CampaignFile,
  checkLevel,
  type Finding,
  type FindingCode,
  type ForeignFormat,
  kitchenHash,
  kitchensIn,
  type LevelFault,
  levelPath,
  levelPaths,
  levelTextFrom,
  parseCampaign,
  parseCampaignOverlay,
  parseLevel,
  parseOverlay,
} from '../levels/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Level, Part } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { printable } from '../words/quoted.ts';
import { isFile, readText } from './io.ts';
import { CAMPAIGN_FILE, readLevelFile } from './io-levels.ts';
import { baseOf } from './io-overlays.ts';
import { type FileFault, faultLines } from './level-faults.ts';
import { idOf } from './level-source.ts';
import { unnamedLevels } from './pack-files.ts';
import type { Problem } from './problem.ts';

/** What `check` has to say about one file. */
export interface FileCheck {
  readonly file: string;
  readonly errors: readonly FileFault[];
  /** The errors as they are printed, with excerpts. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
  /** `null` where the level could not be read, and where the file is none. */
  readonly level: Level | null;
  /** The file whose texts in another language this one has; `null` for all others. */
  readonly overlays: string | null;
  readonly parts: readonly CheckedPart[];
}

export interface CheckedPart {
  readonly part: Part;
  readonly cooks: Cooks;
}

/** A file is in order when it has no errors; warnings and notes are for the author to judge. */
export const isInOrder = ({ errors, findings }: FileCheck): boolean =>
  errors.length === 0 && findings.every(({ severity }) => severity !== 'error');

/** Blocking, house and best of a kitchen. */
type Cooking = (kitchen: Kitchen) => Cooks;

/** Computes them once for each kitchen, however many files have it: a level and its overlays do. */
export function rememberingCooks(cooking: Cooking): Cooking {
  const known = new Map<string, Cooks>();
  return (kitchen) => {
    const hash = kitchenHash(kitchen);
    const cooks = known.get(hash) ?? cooking(kitchen);
    known.set(hash, cooks);
    return cooks;
  };
}

/**
 * Checks a level file, a campaign's, or an overlay of one. Fails only where the file cannot be read at all.
 * @param from the format of the file; absent: our own
 */
export async function checkFile(
  file: string,
  cooking: Cooking,
  from?: ForeignFormat,
): Promise<Result<FileCheck, Problem>> {
  const text = await readText(file);
  if (text.ok && from !== undefined) return ok(checkText(file, text.value, cooking, from));
  if (text.ok) {
    const base = await baseOf(file);
    if (base !== null) return ok({ ...(await checkOverlay(file, text.value, base, cooking)), overlays: base });
    if (basename(file) === CAMPAIGN_FILE) return ok(await checkCampaign(file, text.value));
    return ok(checkText(file, text.value, cooking));
  }
  if (text.error.code !== 'too-large' && text.error.code !== 'not-text') return fail(text.error);
  const { code, message } = text.error;
  const fault: FileFault = { line: null, column: null, code, message, hint: null };
  return ok({ ...blank(file), errors: [fault], lines: [message] });
}

const blank = (file: string): FileCheck => ({
  file,
  errors: [],
  lines: [],
  findings: [],
  level: null,
  overlays: null,
  parts: [],
});

function checkText(file: string, text: string, cooking: Cooking, from?: ForeignFormat): FileCheck {
  const own = levelTextFrom(text, from);
  const parsed = own.ok ? parseLevel(own.value, file === '-' ? 'stdin' : idOf(file)) : own;
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const level = parsed.value;
  const known = knownIn(level, cooking);
  const parts = level.parts.map((part) => ({ part, cooks: known(part.kitchen) }));
  return { ...blank(file), findings: checkLevel(level, known), level, parts };
}

function knownIn(level: Level, cooking: Cooking): Cooking {
  const cooks = new Map(kitchensIn(level).map((kitchen) => [kitchen, cooking(kitchen)]));
  return (kitchen) => cooks.get(kitchen) as Cooks;
}

/** What a text can have wrong in one language and right in another. */
const OF_TEXTS: readonly FindingCode[] = ['typed-number', 'brace-without-value'];

async function checkOverlay(file: string, text: string, base: string, cooking: Cooking): Promise<FileCheck> {
  if (basename(base) === CAMPAIGN_FILE) {
    const under = await readText(base);
    const campaign = under.ok ? parseCampaign(under.value) : null;
    if (campaign === null || !campaign.ok) return told(file, [withoutPlace(NO_BASE)]);
    const parsed = parseCampaignOverlay(text, campaign.value);
    return parsed.ok ? blank(file) : faulty(file, text, parsed.error);
  }
  const level = await readLevelFile(base, idOf(base));
  if (!level.ok) return told(file, [withoutPlace(NO_BASE)]);
  const parsed = parseOverlay(text, level.value);
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const findings = checkLevel(parsed.value, knownIn(parsed.value, cooking));
  return { ...blank(file), findings: findings.filter(({ code }) => OF_TEXTS.includes(code)) };
}

const NO_BASE = {
  code: 'bad-base',
  message: 'the file that these texts belong to has errors: they were not looked at',
  hint: 'put that file right first',
} as const;

const withoutPlace = (fault: Omit<FileFault, 'line' | 'column'>): FileFault => ({
  line: null,
  column: null,
  ...fault,
});

/** Errors that are about the file as a whole. */
const told = (file: string, errors: readonly FileFault[]): FileCheck => ({
  ...blank(file),
  errors,
  lines: errors.map(({ code, message }) => `${printable(file)}: ${message} [${code}]`),
});

async function checkCampaign(file: string, text: string): Promise<FileCheck> {
  const parsed = parseCampaign(text);
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const named = levelPaths(parsed.value);
  const found = await Promise.all(named.map((path) => isFile(join(dirname(file), path))));
  const errors = named
    .filter((_, index) => !found[index])
    .map((path) =>
      withoutPlace({
        code: 'missing-level',
        message: `the campaign names a level whose file does not exist: ${path}`,
        hint: 'write the level, or take its id out of the campaign',
      }),
    );
  return {
    ...told(file, [...errors, ...(await tourErrors(dirname(file), parsed.value))]),
    findings: await unnamedLevels(file, parsed.value),
  };
}

/** What is asked at the end of a tour is the check of its last level. */
async function tourErrors(folder: string, { tour }: CampaignFile): Promise<readonly FileFault[]> {
  if (tour === undefined) return [];
  const path = levelPath(tour, tour.end);
  const level = await readLevelFile(join(folder, path), tour.end);
  if (!level.ok || level.value.check !== null) return [];
  const message = `the tour ends in a level that has no "check": ${path}`;
  return [withoutPlace({ code: 'tour-without-check', message, hint: 'write the question that the tour ends with' })];
}

const faulty = (file: string, text: string, faults: readonly LevelFault[]): FileCheck => ({
  ...blank(file),
  errors: faults,
  lines: faults.flatMap((fault) => faultLines(file === '-' ? 'standard input' : file, text, fault)),
});
