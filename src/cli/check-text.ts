import { playOf } from '../lesson/index.ts';
import type { PlacedFinding } from '../levels/index.ts';
import { goalValue } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Level } from '../model/level.ts';
import type { Luck } from '../model/luck.ts';
import type { Run } from '../model/outcome.ts';
import type { Goal } from '../model/spec.ts';
import { combinationsOf, failingTimes } from '../strategies/index.ts';
import { difficultyOf, type Study } from '../teaching/index.ts';
import { failureText, goalText } from '../words/outcomes.ts';
import { printable } from '../words/quoted.ts';
import { type CheckedPart, type FileCheck, isInOrder } from './file-check.ts';
import { excerptLines } from './level-faults.ts';
import { sourceName } from './source-name.ts';
import { type Column, table } from './table.ts';

/** Errors and findings of one file. Of several files the notes are left out: they are for who works on that one. */
export function newsOf({ file, text, lines, findings, level }: FileCheck, withNotes: boolean): readonly string[] {
  const isOnlyPart = level?.parts.length === 1;
  const found = findings
    .filter(({ severity }) => withNotes || severity !== 'note')
    .flatMap((finding) => findingLines(file, text, finding, isOnlyPart));
  return lines.length + found.length === 0 ? [] : [...lines, ...found, ''];
}

function findingLines(file: string, text: string, finding: PlacedFinding, isOnlyPart: boolean): readonly string[] {
  const { line, column, code, severity, part, message, fix } = finding;
  const place = line === null ? '' : `:${line}:${column}`;
  const where = part === null || isOnlyPart ? '' : `part ${part}: `;
  return [
    `${printable(sourceName(file))}${place}: ${severity}: ${where}${message} [${code}]`,
    ...(line === null || severity === 'note' ? [] : excerptLines(text, line, column)),
    `  fix: ${fix}`,
  ];
}

const COLUMNS: readonly Column[] = [
  { title: 'level', align: 'left' },
  { title: 'goal', align: 'left' },
  { title: 'blocking', align: 'right' },
  { title: 'house', align: 'right' },
  { title: 'best', align: 'right' },
  { title: '', align: 'left' },
  { title: 'difficulty', align: 'left' },
];

/** All files in a table, and whether they are in order. */
export function summaryLines(checks: readonly FileCheck[], strict: boolean): readonly string[] {
  const rows = checks.flatMap((one) => [
    ...one.parts.map((part, index) => rowOf(one, part, index)),
    ...(one.level === null || one.level.puzzles.length === 0 ? [] : [puzzlesRow(one.level)]),
    ...(one.level?.luck == null ? [] : [luckRow(one.level.id, one.level.luck)]),
  ]);
  const overlays = checks.filter((one) => one.overlays !== null).length;
  const bad = checks.filter((one) => !isInOrder(one, strict));
  const others = overlays === 0 ? '' : ` (${overlays} with texts in another language)`;
  const count = `${checks.length} ${checks.length === 1 ? 'file' : 'files'} checked${others}`;
  const verdict =
    bad.length === 0
      ? 'all in order'
      : `${bad.length} with errors${strict ? ' or warnings' : ''}: ${bad.map(({ file }) => printable(sourceName(file))).join(', ')}`;
  return [...(rows.length > 0 ? [...table(COLUMNS, rows), ''] : []), ...lessonLines(checks), `${count}, ${verdict}.`];
}

function rowOf(one: FileCheck, { part, cooks, study }: CheckedPart, index: number): readonly string[] {
  const { kitchen } = part;
  const { run, proven, bound } = cooks.best;
  // The table has the goal's value alone: that is proven where it reaches the bound.
  const isSure = proven || (run !== null && bound === goalValue(kitchen.goal, run.outcome));
  const sure = isSure ? 'proven' : `not proven${bound === null ? '' : `, bound ${goalText(kitchen.goal, bound)}`}`;
  const best = run === null ? 'none' : valueText(kitchen, run);
  const difficulty = study === null ? NOBODY : `${difficultyOf(study)}${study.proven ? '' : '?'}`;
  const values = [valueText(kitchen, cooks.blocking), valueText(kitchen, cooks.house), best];
  return [nameOf(one, index), kitchen.goal, ...values, sure, difficulty];
}

function nameOf({ level, parts }: FileCheck, index: number): string {
  const label = parts[index]?.part.label ?? null;
  return parts.length === 1
    ? String(level?.id)
    : `${level?.id} ${index + 1}/${parts.length}${label === null ? '' : ` ${label}`}`;
}

/** A level of puzzles has no cooks: what is told of it is what is done with its programs. */
function puzzlesRow(level: Level): readonly string[] {
  const { id, puzzles } = level;
  const count = `${puzzles.length} ${puzzles.length === 1 ? 'puzzle' : 'puzzles'}`;
  const kinds = [...new Set(puzzles.map((_, at) => playOf(level, at)))].join(', ');
  return [id, kinds, NOBODY, NOBODY, NOBODY, count, NOBODY];
}

/** With how many combinations of times each of a colleague's programs fails. */
function luckRow(id: string, luck: Luck): readonly string[] {
  const failing = luck.programs.map((program) => failingTimes(luck, program).length).join(', ');
  return [id, 'luck', NOBODY, NOBODY, NOBODY, `${failing} of ${combinationsOf(luck)} fail`, NOBODY];
}

const NOBODY = '-';

const valueText = ({ goal }: Kitchen, { outcome }: Run): string =>
  failureText(goal, outcome) === null ? goalText(goal, goalValue(goal, outcome)) : 'fails';

/** What a level teaches, a line for each of its kitchens; of several files the notes are counted instead. */
function lessonLines(checks: readonly FileCheck[]): readonly string[] {
  const [only] = checks;
  if (checks.length === 1 && only !== undefined) {
    const lines = only.parts.flatMap(({ study }, index) =>
      study === null ? [] : [`${nameOf(only, index)}: ${lessonText(study)}`],
    );
    return lines.length === 0 ? [] : [...lines, ''];
  }
  const notes = checks.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'note')).length;
  return notes === 0 ? [] : [`${notes} ${notes === 1 ? 'note' : 'notes'} left out: check a file alone to read them.`];
}

function lessonText(study: Study): string {
  const { goal, saves, houseLead } = study;
  const best = saves === null ? 'the blocking cook fails' : `the best is ${leadText(goal, saves)} than blocking`;
  const house = houseLead === null ? '' : `, the greedy house ${leadText(goal, houseLead)}`;
  const sure = study.proven ? '' : ', as far as is known';
  return `difficulty ${difficultyOf(study)} of 5${sure}, ${best}${house}.`;
}

function leadText(goal: Goal, lead: number): string {
  if (lead === 0) return 'no better';
  return `${goalText(goal, Math.abs(lead))} ${lead > 0 ? 'better' : 'worse'}`;
}
