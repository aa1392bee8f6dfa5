import { type CardRun, type Difference, endingOf, endsOtherwise, type PlacedProgram } from '../cards/index.ts';
import { quoted } from '../words/quoted.ts';
import type { Verdict } from './card-runs.ts';
import { type Column, table } from './table.ts';

/** What there is to say about one program. */
export interface CardNews {
  readonly file: string;
  readonly placed: PlacedProgram;
  readonly verdict: Verdict;
  /** Whether what it prints has been recorded in its file. */
  readonly written: boolean;
}

const NAMES = { javascript: 'JavaScript', python: 'Python' } as const;

/** What is not as recorded, line by line; nothing where all is. */
export function cardLines({ file, placed, verdict, written }: CardNews): readonly string[] {
  const name = `${file}: ${placed.where}, ${NAMES[placed.language]}`;
  if (verdict.kind === 'faulty') return [`${name}: ${verdict.why}`, ''];
  if (verdict.kind !== 'differs') return [];
  const ending = endLines(placed, verdict.run);
  const lines = verdict.differences.length;
  const what = [...(lines > 0 ? [`${lines} of its printed lines`] : []), ...(ending.length > 0 ? ['how it ends'] : [])];
  const head = `${written ? 'recorded anew' : 'not as recorded'}, ${what.join(' and ')}`;
  return [`${name}: ${head}`, ...verdict.differences.map(differenceLine), ...ending, ''];
}

/** What is not as recorded about a program's end; nothing where it is. */
function endLines({ program }: CardNews['placed'], run: CardRun): readonly string[] {
  const recorded = endingOf(program);
  if (!endsOtherwise(recorded, run)) return [];
  const told = ({ exit, dies }: Pick<CardRun, 'exit' | 'dies'>): string =>
    `exit code ${exit}${dies === null ? '' : `, ${quoted(dies)}`}`;
  return [`  the end: recorded ${told(recorded)}, now ${told(run)}`];
}

const WHAT = { text: '', minutes: ' (the minutes)', line: ' (the line)' } as const;

const differenceLine = ({ position, recorded, printed, what }: Difference): string =>
  `  ${position}. recorded ${told(recorded)}, printed ${told(printed)}${WHAT[what]}`;

const told = (one: Difference['recorded']): string =>
  one === null ? 'nothing' : `${quoted(one.text)} by line ${one.line ?? '?'}`;

const COLUMNS: readonly Column[] = [
  { title: 'file', align: 'left' },
  { title: 'program', align: 'left' },
  { title: 'language', align: 'left' },
  { title: 'prints', align: 'right' },
  { title: '', align: 'left' },
];

/** A row for every program, and what it all comes to. */
export function summaryLines(news: readonly CardNews[]): readonly string[] {
  const rows = news.map((one) => [
    one.file,
    one.placed.where,
    NAMES[one.placed.language],
    one.verdict.kind === 'not-run' ? '' : String(one.verdict.run.printed.length),
    stateOf(one),
  ]);
  const count = (state: string): number => rows.filter((row) => row.at(-1) === state).length;
  const counts = STATES.filter((state) => count(state) > 0).map((state) => `${count(state)} ${state}`);
  const programs = `${news.length} ${news.length === 1 ? 'program' : 'programs'}`;
  const sum = [programs, ...counts].join(', ');
  const noPython = news.some(({ verdict }) => verdict.kind === 'not-run');
  return [
    ...(rows.length > 0 ? [...table(COLUMNS, rows), ''] : []),
    `${sum}.`,
    ...(noPython ? ['No Python from 3.11 was found in PATH: the programs in Python were not run.'] : []),
  ];
}

const STATES = ['as recorded', 'recorded anew', 'not as recorded', 'at fault', 'not run'] as const;

function stateOf({ verdict, written }: Pick<CardNews, 'verdict' | 'written'>): (typeof STATES)[number] {
  if (verdict.kind === 'as-recorded') return 'as recorded';
  if (verdict.kind === 'differs') return written ? 'recorded anew' : 'not as recorded';
  return verdict.kind === 'faulty' ? 'at fault' : 'not run';
}

export const cardJson = ({ file, placed, verdict, written }: CardNews) => ({
  file,
  program: placed.where,
  language: placed.language,
  ok: verdict.kind === 'as-recorded' || written,
  state: stateOf({ verdict, written }),
  recorded: { prints: placed.program.prints, from: placed.program.from, ...endingOf(placed.program) },
  ...(verdict.kind === 'not-run' ? {} : runJson(verdict)),
});

const runJson = (verdict: Exclude<Verdict, { readonly kind: 'not-run' }>) => ({
  printed: verdict.run.printed.map(({ text, line, minutes }) => ({ text, line, minutes })),
  exit: verdict.run.exit,
  dies: verdict.run.dies,
  stderr: verdict.run.stderr,
  fault: verdict.kind === 'faulty' ? verdict.why : null,
  differences: verdict.kind === 'differs' ? verdict.differences : [],
});
