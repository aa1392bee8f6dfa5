import { type Played, playOut } from '../../kitchen/index.ts';
import type { Cooks } from '../../model/best.ts';
import { goalValue } from '../../model/goal.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Run } from '../../model/outcome.ts';
import { minutesPerColumn, outcomeOf, scoreOf } from '../../scoring/index.ts';
import { cooksOf } from '../../strategies/index.ts';
import { bestLine, failureText, goalText } from '../../words/outcomes.ts';
import { brainBar } from '../brain-bar.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type Glyphs, glyphsOf, starsText } from '../glyphs.ts';
import { headLines, type Input, playPlan, readInput } from '../input.ts';
import { bestJson, runJson } from '../json.ts';
import { type Printer, tell } from '../problem.ts';
import { type Column, table } from '../table.ts';

/** Columns that the timelines may take: with the figures before them, a row fits into 80. */
const BAR_COLUMNS = 44;

/** Blocking, house and best, and the given plan beside them. */
export async function compare(
  printer: Printer,
  options: Input & { readonly ascii?: boolean | undefined },
): Promise<Exit> {
  const json = options.json ?? false;
  const input = await readInput(options);
  if (!input.ok) return tell(printer, json, input.error);
  const { kitchen } = input.value.part;
  // The plan first: whoever has misspelt it should not wait for the proof.
  const played = input.value.plan === null ? null : playPlan(input.value);
  if (played !== null && !played.ok) return tell(printer, json, played.error);
  const you = played === null ? null : runOf(kitchen, played.value);
  const cooks = cooksOf(kitchen);
  if (json) printer.out(JSON.stringify(comparisonJson(kitchen, cooks, you), null, 2));
  else {
    for (const line of headLines(input.value)) printer.out(line);
    printer.out('');
    for (const line of comparisonLines(kitchen, cooks, you, glyphsOf(options.ascii ?? false))) printer.out(line);
  }
  return EXIT.fine;
}

const runOf = (kitchen: Kitchen, { plan, log }: Played): Run => ({ plan, outcome: outcomeOf(kitchen, log) });

function comparisonJson(kitchen: Kitchen, cooks: Cooks, you: Run | null): Readonly<Record<string, unknown>> {
  const { blocking, house, best } = cooks;
  const score = you === null ? null : scoreOf(kitchen, you.outcome, cooks);
  return {
    blocking: runJson(blocking),
    house: runJson(house),
    best: bestJson(best),
    ...(best.run === null && !best.proven ? { bestProven: false } : {}),
    ...(you === null ? {} : { you: { ...runJson(you), gain: score?.gain, stars: score?.stars } }),
  };
}

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

function comparisonLines(kitchen: Kitchen, cooks: Cooks, you: Run | null, glyphs: Glyphs): readonly string[] {
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
  const bar = brainBar(kitchen, logOf(kitchen, run), { until, columns: BAR_COLUMNS }, glyphs);
  return [name, value, percent, starsText(stars, glyphs), bar];
}

const failureLine = (kitchen: Kitchen, name: string, run: Run): readonly string[] => {
  const why = failureText(kitchen.goal, run.outcome);
  return why === null ? [] : [`${name} fails: ${why}.`];
};

const minutesOf = ({ outcome: { brain } }: Run): number => brain.working + brain.staring + brain.waiting;

/** @throws if the rules refuse a plan that they have already played (our bug). */
function logOf(kitchen: Kitchen, { plan }: Run): Played['log'] {
  const played = playOut(kitchen, plan);
  if (!played.ok) throw new Error(`a replay was refused at decision ${played.error.position}`);
  return played.value.log;
}
