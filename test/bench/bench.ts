/**
 * `npm run bench`: what players feel, as ratios against floors that are measured in the same run. Nothing here can
 * fail: figures are for reading, because a timed assertion fails on somebody else's machine.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transition } from 'xstate';
import { decide, decisions, open, parseDecision, prepare, type Shift } from '../../src/kitchen/index.ts';
import { stationTask } from '../../src/machines/station-task.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { bestOf, house, runStrategy } from '../../src/strategies/index.ts';
import { BUNDLE, KEYS, TerminalSession } from '../support/terminal.ts';
import { frameAims } from './frames.ts';
import { inTurn, median, nodeRun, perSecond, timed } from './measure.ts';
import { rushAims } from './rush.ts';
import { solverAims } from './solver.ts';
import { startAims } from './start.ts';
import { aim, aimsHead, row, say } from './table.ts';

/** L14, one table after the other, and all of them at once. */
const IN_A_ROW = `export default async function shift(kitchen) {
  for await (const order of kitchen.orders) {
    order.do('ask');
    order.stare('bake');
    order.do('serve');
  }
}
`;
const ALL_AT_ONCE = `export default async function shift(kitchen) {
  const served = [];
  for await (const order of kitchen.orders) served.push(serve(order));
  await Promise.all(served);
}
async function serve(order) {
  order.do('ask');
  await order.start('bake');
  order.do('serve');
}
`;

/** The fewest that `decide` should take in a second. */
const DECISIONS = 300_000;

const nodeFloor = (): number => nodeRun('-e', '0');

say(`Node ${process.version}, ${process.platform} ${process.arch}. Medians; each figure and its floor in turn.`);
say();
aimsHead();
await startAims();
await frameAims();
decisionsPerSecond();
await rushAims();

// `npm run bench -- start` tells no more than that.
if (process.argv[2] !== 'start') {
  say();
  row('what', 'figure', 'floor');
  await programs();
  provenBests();
  say();
  aimsHead();
  solverAims();
}

/** A learner's program: run once from the shell, and again after a save while its screen is open. */
async function programs(): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'awaiter-bench-')), 'shift.mjs');
  writeFileSync(file, IN_A_ROW);
  const run = await inTurn(9, () => nodeRun(BUNDLE, 'run', 'L14', file), nodeFloor);
  row('awaiter run L14', `${run.a.toFixed(0)} ms`, `${run.ratio.toFixed(1)} × node -e 0 (${run.b.toFixed(0)} ms)`);
  const game = new TerminalSession(['code', 'L14', file, '--reduced-motion']);
  let seen = '88m';
  await game.see(/you +88m/u);
  const save = await inTurn(9, saved, nodeFloor);
  game.press(KEYS.ctrlC);
  await game.exited();
  game.close();
  row(
    'a save of L14 to its result on the screen',
    `${save.a.toFixed(0)} ms`,
    `${save.ratio.toFixed(1)} × node -e 0 (${save.b.toFixed(0)} ms)`,
  );

  /** Two versions in turn, so that every save changes what is seen. */
  async function saved(): Promise<number> {
    const from = performance.now();
    const isBlocking = seen === '88m';
    seen = isBlocking ? '25m' : '88m';
    writeFileSync(file, isBlocking ? ALL_AT_ONCE : IN_A_ROW);
    await game.see(new RegExp(`you +${seen}`, 'u'));
    return performance.now() - from;
  }
}

function decisionsPerSecond(): void {
  const kitchen = conformance('larger')[0]?.kitchen as Kitchen;
  const { plan } = runStrategy(kitchen, house(kitchen));
  const chosen = plan
    .map((text) => parseDecision(kitchen, text))
    .flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  const { shift: start } = open(kitchen);
  let shift: Shift = start;
  let next = 0;
  const one = (): void => {
    const step = decide(shift, chosen[next] as Decision);
    if (!step.ok) throw new Error('the bench plays an illegal decision');
    next = (next + 1) % chosen.length;
    shift = next === 0 ? start : step.value.shift;
  };
  const todo = stationTask.resolveState({ value: 'todo' });
  const machine = perSecond(() => void transition(stationTask, todo, { type: 'start' }));
  const rate = perSecond(one);
  aim({
    what: 'decide, on immutable shifts',
    target: `≥ ${DECISIONS / 1_000} k/s`,
    figure: `${Math.round(rate / 1_000)} k/s`,
    isMet: rate >= DECISIONS,
  });
  row(
    '  beside it',
    '',
    `${(rate / machine).toFixed(1)} × one xstate transition() (${Math.round(machine / 1_000)} k/s)`,
  );
  row('decisions, legal ones and the others', `${Math.round(perSecond(() => void decisions(start)) / 1_000)} k/s`, '');
}

function provenBests(): void {
  say();
  row('proven best of the conformance cases', 'best', 'against the house playing the same kitchen once');
  const all = [...conformance('small'), ...conformance('larger')];
  const times = all.map(({ name, kitchen }) => {
    const floor = median([1, 2, 3].map(() => timed(() => runStrategy(kitchen, house(kitchen)))));
    let proven = false;
    const took = timed(() => {
      proven = bestOf(kitchen).proven;
    });
    row(
      `  ${name}`,
      `${took.toFixed(1)} ms`,
      `${(took / floor).toFixed(0)} × (${floor.toFixed(2)} ms)${proven ? '' : ', not proven'}`,
    );
    return took;
  });
  row('  median, largest', `${median(times).toFixed(1)} ms`, `${Math.max(...times).toFixed(0)} ms`);
}

function conformance(file: string): readonly { readonly name: string; readonly kitchen: Kitchen }[] {
  const cases: readonly { readonly name: string; readonly level: KitchenSpec }[] = JSON.parse(
    readFileSync(new URL(`../conformance/${file}.json`, import.meta.url), 'utf8'),
  );
  return cases.flatMap(({ name, level }) => {
    const kitchen = prepare(level);
    return kitchen.ok ? [{ name, kitchen: kitchen.value }] : [];
  });
}
