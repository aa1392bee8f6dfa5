import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempo, USUAL_PACE } from '../../src/tui/clock.ts';
import { KEYS, TerminalSession } from '../support/terminal.ts';
import { cpuOf, cpuTogether, inTerminal, pause } from './measure.ts';
import { screensOf } from './screens.ts';
import { aim, row } from './table.ts';

const MOST_CPU = 7;
const MOST_BYTES = 1000;
/** Of one core: the timer of a process that does nothing else costs more. */
const NOTHING = 0.002;
/** Kitchen minutes that L01 bakes: so many frames has one animation. */
const MINUTES = 20;
const { every: EVERY } = tempo(USUAL_PACE, MINUTES);
/** Milliseconds in which an animation is over. */
const ANIMATION = (MINUTES + 2) * EVERY;
/** Animations that are measured, each in turn with those of the floors. */
const TURNS = 3;
/** Ends every frame. */
const SHOWN = '\u001b[?2026l';

/** What plays animations, and what all of them have cost so far. */
interface Player {
  readonly name: string;
  readonly terminal: TerminalSession;
  /** That begins one. */
  readonly key: string;
  frames: number;
  bytes: number;
  /** Milliseconds; `null` where the system does not tell. */
  cpu: number | null;
}

/** A shift that stands still, and one that plays one long decision, beside what Ink costs as it is. */
export async function frameAims(): Promise<void> {
  const game = playerOf('the game', new TerminalSession(['play', 'L01', '--part', '1']), 'w');
  await game.terminal.see('What now?');
  await standingStill(game.terminal);
  game.terminal.press('1');
  await game.terminal.see('w wait: lasagne dings');
  const before = framesOf(game.terminal);
  await animated(game);
  const floors = await stockInks(await screensSince(game.terminal, before));
  for (let turn = 1; turn <= TURNS; turn += 1) {
    for (const floor of floors) await animated(floor);
    if (turn === TURNS) break;
    game.terminal.press('u');
    await game.terminal.see('w wait: lasagne dings');
    await animated(game);
  }
  tell(game, floors);
  for (const { terminal } of [game, ...floors]) {
    terminal.press(KEYS.ctrlC);
    await terminal.exited();
    terminal.close();
  }
}

async function standingStill(game: TerminalSession): Promise<void> {
  const alive = inTerminal('-e', 'setInterval(() => {}, 1e3)');
  await pause(1_500);
  const still = await cpuTogether(game.pid, alive.pid, 4_000);
  alive.kill();
  aim({
    what: 'CPU while nothing moves',
    target: 'none',
    figure: still.a === null ? null : `${percent(still.a)} (waiting Node ${percent(still.b)})`,
    isMet: (still.a ?? 1) <= NOTHING,
  });
}

const playerOf = (name: string, terminal: TerminalSession, key: string): Player => ({
  ...{ name, terminal, key },
  ...{ frames: 0, bytes: 0, cpu: 0 },
});

/** A file of what was to be seen since so many frames, and before the first of these. */
async function screensSince({ raw }: TerminalSession, frames: number): Promise<string> {
  const writes = raw.split(SHOWN);
  const file = join(mkdtempSync(join(tmpdir(), 'awaiter-bench-')), 'screens.json');
  const screens = await screensOf([writes.slice(0, frames).join(''), ...writes.slice(frames)]);
  writeFileSync(file, JSON.stringify(screens));
  return file;
}

/** Ink as it is plays the screens of a file, in both of its ways to write them. */
async function stockInks(file: string): Promise<readonly Player[]> {
  const program = fileURLToPath(new URL('stock-ink.mjs', import.meta.url));
  const options = { program: process.execPath, env: { NODE_ENV: 'production' } };
  const floors = ['default', 'incremental'].map((mode) =>
    playerOf(`Ink ${mode}`, new TerminalSession([program, file, `${EVERY}`, mode], options), ' '),
  );
  for (const { terminal } of floors) await terminal.see('lasagne');
  return floors;
}

/** Plays an animation, and adds what it costs. */
async function animated(player: Player): Promise<void> {
  const { terminal, key } = player;
  await pause(500);
  const before = { frames: framesOf(terminal), bytes: terminal.raw.length, cpu: cpuOf(terminal.pid) };
  terminal.press(key);
  await pause(ANIMATION);
  const cpu = cpuOf(terminal.pid);
  player.frames += framesOf(terminal) - before.frames;
  player.bytes += Buffer.byteLength(terminal.raw.slice(before.bytes));
  player.cpu = cpu === null || before.cpu === null || player.cpu === null ? null : player.cpu + cpu - before.cpu;
}

function tell(game: Player, floors: readonly Player[]): void {
  const own = cpuPerFrame(game);
  const figure = own === null ? null : `${own.toFixed(1)} ms (of ${game.frames} frames)`;
  aim({ what: 'CPU per animated frame, 80×24', target: `≤ ${MOST_CPU} ms`, figure, isMet: (own ?? 99) <= MOST_CPU });
  const bytes = game.bytes / game.frames;
  const isSmall = bytes <= MOST_BYTES;
  aim({ what: 'bytes per animated frame, 80×24', target: `≤ ${MOST_BYTES}`, figure: bytes.toFixed(0), isMet: isSmall });
  for (const floor of floors) {
    const cpu = cpuPerFrame(floor);
    const times = own === null || cpu === null ? '' : `, ${(own / cpu).toFixed(2)} × its CPU in the game`;
    const size = `${(floor.bytes / floor.frames).toFixed(0)} bytes${times}`;
    row(`  the same screens by ${floor.name}`, cpu === null ? 'needs Linux' : `${cpu.toFixed(1)} ms`, size);
  }
}

const cpuPerFrame = ({ cpu, frames }: Player): number | null => (cpu === null ? null : cpu / frames);

const framesOf = ({ raw }: TerminalSession): number => raw.split(SHOWN).length - 1;

/** Of one core. */
const percent = (share: number | null): string => (share === null ? 'needs Linux' : `${(share * 100).toFixed(2)} %`);
