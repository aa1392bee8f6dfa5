import {
  LOAD_ARRIVALS,
  type Load,
  limitOf,
  loadAt,
  loadsOf,
  type Menu,
  meanGap,
  type Policy,
  type RushReport,
  type Scenario,
  TICKS_PER_MINUTE,
} from '../rush/index.ts';
import { plotted } from '../words/plot.ts';
import { dishText, LOADS, loadHere, loadRows, RUSH_BRAIN, RUSH_FIGURES, rushHead, wholeText } from '../words/rush.ts';
import { rushStory } from '../words/rush-story.ts';
import { table } from './table.ts';
import { COLUMNS, wrapped } from './wrap.ts';

type Given = Omit<Scenario, 'policy'>;

const PLOT_ROWS = 4;

const policiesOf = (reports: readonly RushReport[]): readonly Policy[] => reports.map(({ policy }) => policy);

const allLoads = (given: Given, policies: readonly Policy[]): readonly Load[] =>
  loadsOf(policies).map(({ share, policy }) => loadAt(given, share, policy));

/** How the queue over time is told: as plots, or in words for those who do not see them. */
type Drawing = 'plots' | 'ascii plots' | 'words';

/** A rush as lines of text. */
export function rushLines(given: Given, reports: readonly RushReport[], drawing: Drawing): readonly string[] {
  const policies = policiesOf(reports);
  const right = (title: string) => ({ title, align: 'right' as const });
  const figures = [...RUSH_FIGURES, ...RUSH_BRAIN].map(({ name, value }) => [name, ...reports.map(value)]);
  const loads = loadRows(allLoads(given, policies), policies).map((row) => row.map(({ text }) => text));
  return [
    ...wrapped(rushHead(given), '  '),
    ...wrapped(dishText(given.menu), '  '),
    '',
    ...table([{ title: '', align: 'left' }, ...policies.map(right)], figures),
    '',
    ...(drawing === 'words' ? courses(reports) : plots(reports, drawing === 'ascii plots')),
    ...rushStory(given, reports).flatMap((sentence) => wrapped(sentence, '  ')),
    '',
    LOADS.title,
    ...wrapped(loadHere(given), '  '),
    ...table([right(LOADS.come), right(LOADS.share), ...policies.map(right)], loads),
  ];
}

/** How many customers are there over time, a plot for each policy, all on one scale. */
function plots(reports: readonly RushReport[], ascii: boolean): readonly string[] {
  const most = Math.max(0, ...reports.flatMap(({ queue }) => queue.means));
  return reports.flatMap(({ policy, queue: { means } }) => [
    LOADS.there(policy, wholeText(most)),
    ...plotted(means, { columns: COLUMNS - 2, rows: PLOT_ROWS, most, span: means.length, ascii }).map((row) =>
      `  ${row}`.trimEnd(),
    ),
    '',
  ]);
}

/** Into how many parts of equal length words divide the time. */
const PARTS = 4;

/** How many customers are there over time, a sentence for each policy. */
function courses(reports: readonly RushReport[]): readonly string[] {
  const sentences = reports.flatMap(({ policy, queue: { means } }) => {
    const ends = Array.from({ length: PARTS }, (_, part) => Math.ceil(((part + 1) * means.length) / PARTS) - 1);
    return wrapped(
      LOADS.course(
        policy,
        ends.map((cell) => wholeText(means[cell] ?? 0)),
      ),
      '  ',
    );
  });
  return [...sentences, ''];
}

/** The same for programs: times in minutes, shares from 0 to 1. */
export function rushJson(given: Given, reports: readonly RushReport[]) {
  const { menu, customers, cooks, seed, arrivals } = given;
  return {
    dish: dishJson(menu),
    arrivals: { kind: arrivals.kind, everyMinutes: meanGap(arrivals) / TICKS_PER_MINUTE },
    ...{ customers, cooks, seed },
    minutesPerTick: 1 / TICKS_PER_MINUTE,
    limit: limitOf(menu, cooks),
    policies: reports.map(({ isOver: _, ...report }) => report),
    story: rushStory(given, reports),
    loadArrivals: LOAD_ARRIVALS,
    loads: allLoads(given, policiesOf(reports)),
  };
}

const dishJson = ({ dish, steps, stations }: Menu) => ({
  name: dish,
  steps: steps.map(({ name, station, minutes, start, collect }) => ({
    name,
    at: stations[station]?.name ?? null,
    minutes: minutes.ticks / TICKS_PER_MINUTE,
    start: start.ticks / TICKS_PER_MINUTE,
    collect: collect.ticks / TICKS_PER_MINUTE,
  })),
  stations,
});
