import { playOf } from '../../lesson/index.ts';
import type { ForeignFormat } from '../../levels/index.ts';
import { goalValue } from '../../model/goal.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Level } from '../../model/level.ts';
import type { Luck } from '../../model/luck.ts';
import type { Run } from '../../model/outcome.ts';
import { combinationsOf, failingTimes } from '../../strategies/index.ts';
import { failureText, goalText } from '../../words/outcomes.ts';
import { printable } from '../../words/quoted.ts';
import { type CheckedPart, checkFile, type FileCheck, isInOrder, rememberingCooks } from '../check-file.ts';
import { cooksWithin } from '../cooks-within.ts';
import { EXIT, type Exit } from '../exit.ts';
import { filesOf } from '../io-folders.ts';
import { bestJson, runJson } from '../json.ts';
import { faultJson } from '../level-faults.ts';
import { inPackOrder } from '../pack-files.ts';
import { type Printer, tell } from '../problem.ts';
import { type Column, table } from '../table.ts';

interface Options {
  readonly paths: readonly string[];
  readonly json?: boolean | undefined;
  /** The format of the files; absent: our own. */
  readonly from?: ForeignFormat | undefined;
  /** How long to search for the best of a kitchen at most, in seconds of real time; absent: the usual effort. */
  readonly seconds?: number | undefined;
}

/** Checks every file, proves the best of every level, and prints what the three cooks make of it. */
export async function check(printer: Printer, options: Options): Promise<Exit> {
  const json = options.json ?? false;
  const files = await filesOf(options.paths);
  if (!files.ok) return tell(printer, json, files.error);
  const checks: FileCheck[] = [];
  const cooking = rememberingCooks((kitchen) => cooksWithin(kitchen, options.seconds, printer.err));
  for (const file of await inPackOrder(files.value)) {
    const checked = await checkFile(file, cooking, options.from);
    if (!checked.ok) return tell(printer, json, checked.error);
    checks.push(checked.value);
    if (!json) for (const line of newsOf(checked.value)) printer.out(line);
  }
  if (json) printer.out(JSON.stringify(checks.map(checkJson), null, 2));
  else for (const line of summaryLines(checks)) printer.out(line);
  return checks.every(isInOrder) ? EXIT.fine : EXIT.short;
}

const checkJson = (one: FileCheck) => ({
  file: one.file,
  ok: isInOrder(one),
  errors: one.errors.map(faultJson),
  findings: one.findings,
  parts: one.parts.map(({ part, cooks }) => ({
    label: part.label,
    goal: part.kitchen.goal,
    blocking: runJson(cooks.blocking),
    house: runJson(cooks.house),
    best: bestJson(cooks.best),
  })),
  puzzles: one.level?.puzzles.map(({ title }) => ({ title })) ?? [],
  luck: one.level?.luck == null ? null : luckJson(one.level.luck),
  overlays: one.overlays,
});

const luckJson = (luck: Luck) => ({
  combinations: combinationsOf(luck),
  programs: luck.programs.map((program) => ({ title: program.title, failing: failingTimes(luck, program).length })),
});

/** Errors and findings of one file, told as soon as they are known. */
function newsOf({ file, lines, findings, level }: FileCheck): readonly string[] {
  const found = findings.map(({ severity, part, message, fix }) => {
    const where = part === null || level?.parts.length === 1 ? '' : `part ${part}: `;
    return `${printable(file)}: ${severity}: ${where}${message}\n  fix: ${fix}`;
  });
  return lines.length + found.length === 0 ? [] : [...lines, ...found, ''];
}

const COLUMNS: readonly Column[] = [
  { title: 'level', align: 'left' },
  { title: 'goal', align: 'left' },
  { title: 'blocking', align: 'right' },
  { title: 'house', align: 'right' },
  { title: 'best', align: 'right' },
  { title: '', align: 'left' },
];

function summaryLines(checks: readonly FileCheck[]): readonly string[] {
  const rows = checks.flatMap((one) => [
    ...one.parts.map((part, index) => rowOf(one, part, index)),
    ...(one.level === null || one.level.puzzles.length === 0 ? [] : [puzzlesRow(one.level)]),
    ...(one.level?.luck == null ? [] : [luckRow(one.level.id, one.level.luck)]),
  ]);
  const overlays = checks.filter((one) => one.overlays !== null).length;
  const bad = checks.filter((one) => !isInOrder(one));
  const others = overlays === 0 ? '' : ` (${overlays} with texts in another language)`;
  const count = `${checks.length} ${checks.length === 1 ? 'file' : 'files'} checked${others}`;
  const verdict =
    bad.length === 0
      ? 'all in order'
      : `${bad.length} with errors: ${bad.map(({ file }) => printable(file)).join(', ')}`;
  return [...(rows.length > 0 ? [...table(COLUMNS, rows), ''] : []), `${count}, ${verdict}.`];
}

function rowOf({ level }: FileCheck, { part, cooks }: CheckedPart, index: number): readonly string[] {
  const { kitchen } = part;
  const parts = level?.parts.length ?? 1;
  const name =
    parts === 1
      ? String(level?.id)
      : `${level?.id} ${index + 1}/${parts}${part.label === null ? '' : ` ${part.label}`}`;
  const { run, proven, bound } = cooks.best;
  const sure = proven ? 'proven' : `not proven${bound === null ? '' : `, bound ${goalText(kitchen.goal, bound)}`}`;
  const best = run === null ? 'none' : valueText(kitchen, run);
  return [name, kitchen.goal, valueText(kitchen, cooks.blocking), valueText(kitchen, cooks.house), best, sure];
}

/** A level of puzzles has no cooks: what is told of it is what is done with its programs. */
function puzzlesRow(level: Level): readonly string[] {
  const { id, puzzles } = level;
  const count = `${puzzles.length} ${puzzles.length === 1 ? 'puzzle' : 'puzzles'}`;
  const kinds = [...new Set(puzzles.map((_, at) => playOf(level, at)))].join(', ');
  return [id, kinds, NOBODY, NOBODY, NOBODY, count];
}

/** With how many combinations of times each of a colleague's programs fails. */
function luckRow(id: string, luck: Luck): readonly string[] {
  const failing = luck.programs.map((program) => failingTimes(luck, program).length).join(', ');
  return [id, 'luck', NOBODY, NOBODY, NOBODY, `${failing} of ${combinationsOf(luck)} fail`];
}

const NOBODY = '-';

const valueText = ({ goal }: Kitchen, { outcome }: Run): string =>
  failureText(goal, outcome) === null ? goalText(goal, goalValue(goal, outcome)) : 'fails';
