import { fail, ok, type Result } from '../../model/result.ts';
import {
  type Menu,
  menuOf,
  type Policy,
  Rush,
  type RushReport,
  reportOf,
  restaurant,
  type Scenario,
  TICKS_PER_MINUTE,
  type Unsupported,
  usualMinutes,
} from '../../rush/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { quoted } from '../../words/quoted.ts';
import { wholeText } from '../../words/rush.ts';
import { beforeCrash } from '../crash.ts';
import { EXIT, type Exit } from '../exit.ts';
import { readInput } from '../input.ts';
import { openStreams } from '../io-print.ts';
import { type Printer, type Problem, tell } from '../problem.ts';
import { rushJson, rushLines } from '../rush-text.ts';
import { hasTerminal, isPlain, readyForInk, type Screen } from '../screen.ts';

interface Asked {
  readonly customers: number;
  /** Minutes between two customers; absent: `usualMinutes`. */
  readonly every: number | undefined;
  readonly isRandom: boolean;
  readonly cooks: number;
  readonly policies: readonly Policy[];
  readonly seed: number;
  /** A level whose dish is ordered; absent: the restaurant's. */
  readonly dish?: string | undefined;
  readonly part?: number | undefined;
  readonly json?: true | undefined;
}

/** Lets customers come by the million: on a screen that grows, or where there is no terminal as text. */
export async function rush(printer: Printer, screen: Screen, asked: Asked): Promise<Exit> {
  const json = asked.json ?? false;
  const menu = await menuFor(asked);
  if (!menu.ok) return tell(printer, json, menu.error);
  const { customers, every = usualMinutes(menu.value), isRandom, cooks, seed, policies } = asked;
  const kind = isRandom ? ('poisson' as const) : ('every' as const);
  const given = { menu: menu.value, arrivals: { kind, ticks: every * TICKS_PER_MINUTE }, customers, cooks, seed };
  if (!json && hasTerminal() && !isPlain(screen)) return show(given, policies, screen);
  const reports = policies.map((policy) => whole({ ...given, policy }, printer));
  if (json) printer.out(JSON.stringify(rushJson(given, reports), null, 2));
  else for (const line of rushLines(given, reports, drawingFor(screen))) printer.out(line);
  return EXIT.fine;
}

const drawingFor = (screen: Screen) => (isPlain(screen) ? 'words' : screen.ascii ? 'ascii plots' : 'plots');

/** Happenings after which it may be time to say how far a rush is. */
const SLICE = 100_000;
/** Milliseconds after which somebody who waits wants to know. */
const PATIENCE_MS = 2_000;

/** A rush to its end. How far it is, is told on standard error now and then. */
function whole(scenario: Scenario, printer: Printer): RushReport {
  const one = new Rush(scenario);
  let told = performance.now();
  while (!one.isOver) {
    one.runUntil({ most: SLICE });
    if (performance.now() - told > PATIENCE_MS) {
      told = performance.now();
      const [served, of] = [one.measures.served, scenario.customers].map(wholeText) as [string, string];
      printer.err(`awaiter: ${scenario.policy}: ${MESSAGES.rush.served(served, of, 1)}`);
    }
  }
  return reportOf(one);
}

async function show(given: Omit<Scenario, 'policy'>, policies: readonly Policy[], asked: Screen): Promise<Exit> {
  const screen = readyForInk(asked);
  const { startRush } = await import('../../tui/rush/start-rush.tsx');
  openStreams();
  const stop = new AbortController();
  beforeCrash(() => stop.abort());
  await startRush({ given, policies, ...screen }, stop.signal);
  return EXIT.fine;
}

async function menuFor({ dish, part, cooks }: Asked): Promise<Result<Menu, Problem>> {
  if (dish === undefined) return part === undefined ? ok(restaurant(cooks)) : fail(PART_OF_NOTHING);
  const input = await readInput({ level: dish, part });
  if (!input.ok) return input;
  const menu = menuOf(input.value.part.kitchen, TICKS_PER_MINUTE);
  return menu.ok ? menu : fail(notForARush(dish, menu.error));
}

const PART_OF_NOTHING: Problem = { code: 'usage', message: '--part belongs to a level: name it with --dish.' };

const WHY: Readonly<Record<Unsupported, string>> = {
  burns: 'food that burns',
  fails: 'steps that fail',
  takes: 'tools',
  reads: 'shared variables',
  writes: 'shared variables',
  checks: 'a stock',
  uses: 'a stock',
  restocks: 'a stock',
  never: 'a step that never ends',
  choice: 'a choice of steps',
  helper: 'helpers',
  patience: 'customers who leave',
  closes: 'closing time',
};

function notForARush(name: string, unsupported: readonly Unsupported[]): Problem {
  const what = [...new Set(unsupported.map((one) => WHY[one]))];
  const message =
    `${quoted(name)} has ${what.join(' and ')}, which a rush does not know: there are steps by hand and at stations, ` +
    'and what comes after what. L02 and L14 are dishes for a rush.';
  return { code: 'not-for-a-rush', message, details: { has: unsupported } };
}
