import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TITLE } from '../../src/words/title.ts';
import { BUNDLE, KEYS, TerminalSession } from '../support/terminal.ts';
import { cpuOf, ended, inTerminal, inTurn, median, memoryOf, nodeRun, pause } from './measure.ts';
import { aim, times } from './table.ts';

const LEVEL = ['play', 'L02', '--part', '1'];
const LIVE = 'What now?';
const MOST_MEMORY = 80;
/** Until a Node process that only waits has started; milliseconds. */
const SETTLED = 400;

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** How long it takes until there is something to be seen, something to be played, and an answer. */
export async function startAims(): Promise<void> {
  await firstRun();
  const title = await inTurn(15, () => seen(TITLE.name), bareNode);
  aim(times('first visible frame', 1.2, 'node', title.ratio, ms(title.a)));
  const live = await inTurn(15, () => seen(LIVE), bareNode);
  aim(times('first live screen of a level', 4.5, 'node', live.ratio, ms(live.a)));
  await liveCosts();
  const plan = join(mkdtempSync(join(tmpdir(), 'awaiter-bench-')), 'plan.json');
  writeFileSync(plan, '["start 1.toast", "start 1.water", "do 1.chop"]');
  const commands = [['--version'], ['--help'], ['list', '--json'], ['simulate', 'L02', '--plan', plan]];
  for (const args of commands) {
    const run = await inTurn(
      21,
      () => nodeRun(BUNDLE, ...args),
      () => nodeRun('-e', '0'),
    );
    aim(times(`awaiter ${args.slice(0, 2).join(' ')}`, 1.3, 'node', run.ratio, ms(run.a)));
  }
}

/** What is compiled is kept when a game ends by itself. */
async function firstRun(): Promise<void> {
  const game = new TerminalSession(LEVEL);
  await game.see(LIVE);
  game.press(KEYS.ctrlC);
  await game.exited();
  game.close();
}

/** Milliseconds until the game shows something. */
async function seen(what: string): Promise<number> {
  const from = performance.now();
  const game = new TerminalSession(LEVEL);
  await game.see(what);
  const took = performance.now() - from;
  game.close();
  return took;
}

const bareNode = async (): Promise<number> => {
  const from = performance.now();
  await ended(inTerminal('-e', '0'));
  return performance.now() - from;
};

/** CPU and memory when the level is there, the CPU beside that of a Node process that has just started. */
async function liveCosts(): Promise<void> {
  const costs: { readonly cpu: number; readonly memory: number; readonly ratio: number }[] = [];
  for (let round = 0; round < 9; round += 1) {
    const game = new TerminalSession(LEVEL);
    await game.see(LIVE);
    const [cpu, memory] = [cpuOf(game.pid), memoryOf(game.pid)];
    game.close();
    const bare = inTerminal('-e', 'setInterval(() => {}, 1e3)');
    await pause(SETTLED);
    const floor = cpuOf(bare.pid);
    bare.kill();
    if (cpu === null || memory === null || floor === null) break;
    costs.push({ cpu, memory, ratio: cpu / floor });
  }
  const middle = (of: keyof (typeof costs)[number]): number => median(costs.map((one) => one[of]));
  const isKnown = costs.length > 0;
  const cpu = times('  its CPU', 6, 'node', middle('ratio'), ms(middle('cpu')));
  aim(isKnown ? cpu : { ...cpu, figure: null });
  const memory = middle('memory');
  const figure = isKnown ? `${memory.toFixed(0)} MB` : null;
  aim({ what: '  its memory (RSS)', target: `≤ ${MOST_MEMORY} MB`, figure, isMet: memory <= MOST_MEMORY });
}
