import type { Cooks } from '../model/best.ts';
import { goalValue } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Run } from '../model/outcome.ts';
import { diagnose, logOf, minutesPerColumn, savingOf, scoreOf } from '../scoring/index.ts';
import { bestLine, failureText, goalText } from '../words/outcomes.ts';
import { type ADVICE, remarkText, savingText } from '../words/remarks.ts';
import { brainBar } from './brain-bar.ts';
import { type Glyphs, starsText } from './glyphs.ts';
import { type Column, table } from './table.ts';
import { wrapped } from './wrap.ts';

/** Columns that the timelines may take: with the figures before them, a row fits into 80. */
const BAR_COLUMNS = 44;

interface Row {
  readonly name: string;
  readonly run: Run;
}

const COLUMNS = (goal: Kitchen['goal']): readonly Column[] => [
  { title: 'cook', align: 'left' },
  { title: goal, align: 'right' },
  { title: 'gain', align: 'right' },
  { title: 'stars', align: 'left' },
  { title: 'brain', align: 'left' },
];

/**
 * Every cook with value, gain, stars and timeline; how sure the best is; and with a plan, what can be learnt from it.
 * @param who has decided, where there is a plan
 */
export function comparisonLines(
  kitchen: Kitchen,
  cooks: Cooks,
  you: Run | null,
  glyphs: Glyphs,
  who: keyof typeof ADVICE = 'shift',
): readonly string[] {
  const { blocking, house, best } = cooks;
  const rows: readonly Row[] = [
    { name: 'blocking', run: blocking },
    ...(you === null ? [] : [{ name: 'you', run: you }]),
    { name: 'house', run: house },
    ...(best.run === null ? [] : [{ name: 'best', run: best.run }]),
  ];
  const until = Math.max(1, ...rows.map(({ run }) => minutesOf(run)));
  const cells = rows.map((row) => cellsOfRow(kitchen, cooks, row, until, glyphs));
  return [
    ...table(COLUMNS(kitchen.goal), cells),
    '',
    `${glyphs.working} working  ${glyphs.staring} staring  ${glyphs.waiting} waiting, ${minutesPerColumn(until, BAR_COLUMNS)}m a character`,
    ...rows.flatMap(({ name, run }) => failureLine(kitchen, name, run)),
    bestLine(kitchen.goal, best),
    ...(you === null ? [] : lessonLines(kitchen, cooks, you, who)),
  ];
}

function cellsOfRow(
  kitchen: Kitchen,
  cooks: Cooks,
  { name, run }: Row,
  until: number,
  glyphs: Glyphs,
): readonly string[] {
  const { passes, gain, stars } = scoreOf(kitchen, run.outcome, cooks);
  const value = passes ? goalText(kitchen.goal, goalValue(kitchen.goal, run.outcome)) : 'fails';
  // Rounded down: 100 % is for what is as good as the best.
  const percent = gain === null ? '' : `${Math.floor(gain * 100)} %`;
  const bar = brainBar(kitchen, logOf(kitchen, run.plan), { until, columns: BAR_COLUMNS }, glyphs);
  return [name, value, percent, starsText(stars, glyphs), bar];
}

const failureLine = (kitchen: Kitchen, name: string, run: Run): readonly string[] => {
  const why = failureText(kitchen.goal, run.outcome);
  return why === null ? [] : [`${name} fails: ${why}.`];
};

const minutesOf = ({ outcome: { brain } }: Run): number => brain.working + brain.staring + brain.waiting;

function lessonLines(kitchen: Kitchen, cooks: Cooks, you: Run, who: keyof typeof ADVICE): readonly string[] {
  const score = scoreOf(kitchen, you.outcome, cooks);
  const best = cooks.best.run === null ? null : logOf(kitchen, cooks.best.run.plan);
  const saving = savingText(savingOf(score), who);
  const remarks = diagnose(kitchen, logOf(kitchen, you.plan), best, score);
  return [
    '',
    ...(saving === null ? [] : wrapped(saving, '')),
    ...remarks.flatMap((remark) => wrapped(`- ${remarkText(kitchen, remark)}`, '  ')),
  ];
}
