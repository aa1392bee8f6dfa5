import type { ForeignFormat } from '../../levels/index.ts';
import type { Luck } from '../../model/luck.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { combinationsOf, failingTimes } from '../../strategies/index.ts';
import { difficultyOf, type Study } from '../../teaching/index.ts';
import { type Cooking, checkFile, rememberingCooks } from '../check-file.ts';
import { newsOf, summaryLines } from '../check-text.ts';
import { cooksWithin } from '../cooks-within.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type FileCheck, isInOrder } from '../file-check.ts';
import { filesOf } from '../io-folders.ts';
import { bestJson, runJson } from '../json.ts';
import { faultJson } from '../level-faults.ts';
import { inPackOrder } from '../pack-files.ts';
import { type Printer, type Problem, tell } from '../problem.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly json?: boolean | undefined;
  /** Warnings fail, too. */
  readonly strict?: boolean | undefined;
  /** The format of the files; absent: our own. */
  readonly from?: ForeignFormat | undefined;
  /** How long to search for the best of a kitchen at most, in seconds of real time; absent: the usual effort. */
  readonly seconds?: number | undefined;
}

/** Checks every file, proves the best of every level, and prints what the three cooks make of it. */
export async function check(printer: Printer, options: CheckOptions): Promise<Exit> {
  const { json = false, strict = false } = options;
  const cooking = rememberingCooks(async (kitchen) => cooksWithin(kitchen, options.seconds, printer.err));
  const checks = await checkAll(options, cooking, (lines) => {
    if (!json) for (const line of lines) printer.out(line);
  });
  if (!checks.ok) return tell(printer, json, checks.error);
  if (json)
    printer.out(
      JSON.stringify(
        checks.value.map((one) => checkJson(one, strict)),
        null,
        2,
      ),
    );
  return checks.value.every((one) => isInOrder(one, strict)) ? EXIT.fine : EXIT.short;
}

/**
 * Checks files and folders of them.
 * @param say told the errors and findings of each file as soon as they are known, and at last the table
 */
export async function checkAll(
  { paths, from, strict = false }: CheckOptions,
  cooking: Cooking,
  say: (lines: readonly string[]) => void,
): Promise<Result<readonly FileCheck[], Problem>> {
  const files = await filesOf(paths);
  if (!files.ok) return files;
  const ordered = await inPackOrder(files.value);
  const checks: FileCheck[] = [];
  for (const file of ordered) {
    const checked = await checkFile(file, cooking, from);
    if (!checked.ok) return fail(checked.error);
    checks.push(checked.value);
    say(newsOf(checked.value, ordered.length === 1));
  }
  say(summaryLines(checks, strict));
  return ok(checks);
}

const checkJson = (one: FileCheck, strict: boolean) => ({
  file: one.file,
  ok: isInOrder(one, strict),
  errors: one.errors.map(faultJson),
  findings: one.findings,
  parts: one.parts.map(({ part, cooks, study }) => ({
    label: part.label,
    goal: part.kitchen.goal,
    blocking: runJson(cooks.blocking),
    house: runJson(cooks.house),
    best: bestJson(cooks.best),
    lesson: study === null ? null : lessonJson(study),
  })),
  puzzles: one.level?.puzzles.map(({ title }) => ({ title })) ?? [],
  luck: one.level?.luck == null ? null : luckJson(one.level.luck),
  overlays: one.overlays,
});

const lessonJson = (study: Study) => ({ difficulty: difficultyOf(study), ...study });

const luckJson = (luck: Luck) => ({
  combinations: combinationsOf(luck),
  programs: luck.programs.map((program) => ({ title: program.title, failing: failingTimes(luck, program).length })),
});
