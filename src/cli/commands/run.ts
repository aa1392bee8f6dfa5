import { relative } from 'node:path';
import process from 'node:process';
import type { Cooks } from '../../model/best.ts';
import { passes } from '../../model/goal.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Run } from '../../model/outcome.ts';
import type { ProgramFault, ProgramReport } from '../../model/program.ts';
import { diagnose, logOf, outcomeOf, scoreOf } from '../../scoring/index.ts';
import { cooksOf } from '../../strategies/index.ts';
import { printable, shellWord } from '../../words/quoted.ts';
import { clockTime } from '../../words/refusals.ts';
import { remarkText } from '../../words/remarks.ts';
import { comparisonLines } from '../comparison-text.ts';
import { EXIT, type Exit } from '../exit.ts';
import { glyphsOf } from '../glyphs.ts';
import { headLines, type Input, type KitchenInput, kitchenFlag, readInput } from '../input.ts';
import { runProgramFile } from '../io-program.ts';
import { runJson } from '../json.ts';
import { type Printer, tell } from '../problem.ts';

interface Options extends Omit<Input, 'plan'> {
  readonly file: string;
  readonly ascii?: boolean | undefined;
}

/** The shift counts, whatever came then. */
const AFTERWARDS = 'after its shift was over';

/** Of what a program prints, how much is shown beside its score. */
const MOST_LINES = 20;

/** Runs a learner's program in a kitchen and holds its shift against the cooks. */
export async function runProgram(printer: Printer, options: Options): Promise<Exit> {
  const json = options.json ?? false;
  const input = await readInput({ ...options, written: true });
  if (!input.ok) return tell(printer, json, input.error);
  const { kitchen } = input.value.part;
  const report = await runProgramFile(options.file, kitchen);
  const { plan, fault, afterwards } = report;
  const you: Run = { plan, outcome: outcomeOf(kitchen, logOf(kitchen, plan)) };
  // What never began has come to nothing, and is held against nobody.
  const cooks = isUnbegun(fault) ? null : cooksOf(kitchen);
  if (json) printer.out(JSON.stringify(reportJson(kitchen, report, you, cooks), null, 2));
  for (const one of [fault, afterwards]) {
    if (one !== null) for (const line of faultLines(report, one, one === afterwards)) printer.err(line);
  }
  if (cooks === null) return EXIT.usage;
  if (!json) {
    for (const line of headLines(input.value)) printer.out(line);
    printer.out('');
    for (const line of printedLines(report.printed)) printer.out(line);
    // What has failed is told already: it is no plan that could have been better.
    const compared = fault === null ? you : null;
    const glyphs = glyphsOf(options.ascii ?? false);
    for (const line of comparisonLines(kitchen, cooks, compared, glyphs, 'program')) printer.out(line);
    for (const line of othersLines(input.value, options)) printer.out(line);
  }
  return fault === null && afterwards === null && passes(kitchen.goal, you.outcome) ? EXIT.fine : EXIT.short;
}

/** In which other kitchens the level's program is judged, where none was asked for. */
function othersLines({ level: { write } }: KitchenInput, { level, file, part, kitchen }: Options): readonly string[] {
  const [, ...others] = part === undefined && kitchen === undefined ? (write?.kitchens ?? []) : [];
  const lines = others.map((one) => `  awaiter run ${shellWord(level)} ${shellWord(file)}${kitchenFlag(one)}`);
  return lines.length === 0 ? [] : ['', 'It is judged in other kitchens, too:', ...lines];
}

/** The program has not even been called. */
const isUnbegun = (fault: ProgramFault | null): boolean => fault !== null && fault.minute === null;

/** @param isLate it went wrong once the shift was over */
function faultLines(
  { excerpt }: ProgramReport,
  { message, minute, place }: ProgramFault,
  isLate: boolean,
): readonly string[] {
  const where =
    place === null ? [] : [`${shownPath(place.file)}:${place.line}${place.column === null ? '' : `:${place.column}`}`];
  // Many messages tell the minute themselves.
  const isTold = minute === null || message.includes(clockTime(minute));
  const when = isLate ? [AFTERWARDS] : isTold ? [] : [`at ${clockTime(minute)}`];
  return [`awaiter: ${[...where, ...when, ''].join(': ')}${message}`, ...excerpt.map((line) => `  ${line}`.trimEnd())];
}

/** From the folder that the reader is in, where that is shorter. */
function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return printable(near.startsWith('..') ? path : near);
}

function printedLines(printed: readonly string[]): readonly string[] {
  if (printed.length === 0) return [];
  const more = printed.length - MOST_LINES;
  return [
    'It printed:',
    ...printed.slice(0, MOST_LINES).map((line) => `  ${printable(line)}`),
    ...(more > 0 ? [`  … and ${more} more lines`] : []),
    '',
  ];
}

function reportJson(kitchen: Kitchen, report: ProgramReport, you: Run, cooks: Cooks | null): unknown {
  const { lines, printed, fault, afterwards, excerpt } = report;
  const score = cooks === null || fault !== null ? null : scoreOf(kitchen, you.outcome, cooks);
  const best = cooks?.best.run ? logOf(kitchen, cooks.best.run.plan) : null;
  const remarks = score === null ? [] : diagnose(kitchen, logOf(kitchen, you.plan), best, score);
  return {
    ...runJson(you),
    ...{ lines, gain: score?.gain ?? null, stars: score?.stars ?? 0 },
    remarks: remarks.map((remark) => remarkText(kitchen, remark)),
    printed,
    fault: fault === null ? null : { ...fault, excerpt },
    afterwards: afterwards === null ? null : { ...afterwards, excerpt },
  };
}
