import { type Pair, type PrintedLine, predictedLines } from '../code/index.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { LANGUAGES, type Language } from '../model/lesson.ts';
import { quoted } from '../words/quoted.ts';
import { clockTime } from '../words/refusals.ts';
import type { Measurement } from './code-runs.ts';
import { type Column, table } from './table.ts';
import { wrapped } from './wrap.ts';

/** A shift that was run in each language; `null` where nothing here runs it. */
export interface Proof extends Readonly<Record<Language, Measurement | null>> {
  /** `blocking`, `best` or `you`. */
  readonly name: string;
  readonly log: Log;
}

const NAMES = { javascript: 'JavaScript', python: 'Python' } as const;

/** When the last order was served, in each shift: predicted, and measured in each language. */
export function finishLines(kitchen: Kitchen, proofs: readonly Proof[]): readonly string[] {
  const way = (minuteOf: (proof: Proof) => number | null): string =>
    proofs.map((proof) => minuteOf(proof) ?? 'never').join(' → ');
  const measured = LANGUAGES.filter((language) => isRun(proofs, language)).map((language) => [
    `${NAMES[language]}, measured`,
    way((proof) => finishOf(measuredIn(proof[language]))),
  ]);
  const predicted = ['predicted', way((proof) => finishOf(predictedLines(kitchen, proof.log)))];
  const columns: readonly Column[] = [
    { title: 'finish in minutes', align: 'left' },
    { title: proofs.map(({ name }) => name).join(' → '), align: 'left' },
  ];
  return table(columns, [predicted, ...measured]);
}

const isRun = (proofs: readonly Proof[], language: Language): boolean =>
  proofs.some((proof) => proof[language] !== null);

const measuredIn = (measurement: Measurement | null): readonly PrintedLine[] =>
  measurement?.pairs.flatMap(({ measured }) => (measured === null ? [] : [measured])) ?? [];

const finishOf = (lines: readonly PrintedLine[]): number | null =>
  lines.reduce<number | null>(
    (latest, { minute, text }) => (text.startsWith('served ') ? Math.max(latest ?? 0, minute) : latest),
    null,
  );

/** What is left of 80 columns beside three of minutes. */
const MOST_OF_A_LINE = 42;

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > MOST_OF_A_LINE ? `${characters.slice(0, MOST_OF_A_LINE - 1).join('')}…` : text;
};

const minutesColumn = (title: string): Column => ({ title, align: 'right' });

/** A shift line by line: when it should be printed, and when it was. */
export function proofLines(kitchen: Kitchen, proof: Proof): readonly string[] {
  const run = LANGUAGES.filter((language) => proof[language] !== null);
  const columns = [
    { title: proof.name, align: 'left' } as const,
    minutesColumn('predicted'),
    ...run.map((language) => minutesColumn(NAMES[language])),
  ];
  const rows = predictedLines(kitchen, proof.log).map(({ minute, text }, at) => [
    shortened(text),
    clockTime(minute),
    ...run.map((language) => measuredCell(proof[language]?.pairs[at])),
  ]);
  return [...table(columns, rows), ...run.flatMap((language) => strayLines(proof, language)), ''];
}

function measuredCell(pair: Pair | undefined): string {
  const { predicted = null, measured = null } = pair ?? {};
  if (measured === null) return 'not printed';
  return measured.minute === predicted?.minute ? clockTime(measured.minute) : `${clockTime(measured.minute)} !`;
}

/** What was printed and not predicted, and how the process failed, if it did. */
function strayLines(proof: Proof, language: Language): readonly string[] {
  const { pairs = [], problem = null } = proof[language] ?? {};
  const stray = pairs.flatMap(({ predicted, measured }) => (predicted === null && measured !== null ? [measured] : []));
  const told = stray.map(({ minute, text }) => `${NAMES[language]} also printed ${clockTime(minute)} ${quoted(text)}.`);
  const failed = problem === null ? [] : [`${NAMES[language]}: ${quoted(problem.split('\n').at(-1) ?? '')}`];
  return [...told, ...failed].flatMap((line) => wrapped(line, '  '));
}

/** How it all comes out, and what could not be run. */
export function unprovenLines(proofs: readonly Proof[]): readonly string[] {
  const missing = LANGUAGES.filter((language) => !isRun(proofs, language));
  const isTrue = proofs.every((proof) => LANGUAGES.every((language) => proof[language]?.isTrue ?? true));
  return [
    isTrue
      ? 'Measured as predicted: the same lines, at the same minutes.'
      : 'Not as predicted: "!" is a line at another minute. A busy machine is late: try --ms 100.',
    ...(missing.includes('python')
      ? ['No Python from 3.11 was found in PATH: the programs in Python were not run.']
      : []),
  ];
}

export const proofJson = (kitchen: Kitchen, proofs: readonly Proof[]) =>
  Object.fromEntries(
    proofs.map((proof) => {
      const predicted = predictedLines(kitchen, proof.log);
      const measured = LANGUAGES.map((language) => [language, measuredJson(proof[language])]);
      return [proof.name, { finish: finishOf(predicted), predicted, ...Object.fromEntries(measured) }];
    }),
  );

const measuredJson = (measurement: Measurement | null) => {
  if (measurement === null) return null;
  const { isTrue, problem, msPerMinute } = measurement;
  const measured = measuredIn(measurement);
  return { ok: isTrue, finish: finishOf(measured), measured, msPerMinute, problem };
};
