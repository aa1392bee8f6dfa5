import { fileURLToPath } from 'node:url';
import { KEYS, TerminalSession } from '../support/terminal.ts';
import { cpuOf, cpuTogether, inTerminal, pause } from './measure.ts';
import { aim, row } from './table.ts';

const MOST_CPU = 7;
const MOST_BYTES = 1000;
/** Of one core: the timer of a process that does nothing else costs more. */
const NOTHING = 0.002;
/** Milliseconds in which the figures are taken: most of the 20 minutes of L01. */
const STRETCH = 2_000;
/** Ends every frame. */
const SHOWN = '\u001b[?2026l';

/** A shift that stands still, and one that plays one long decision: each beside its floor in the same seconds. */
export async function frameAims(): Promise<void> {
  const game = new TerminalSession(['play', 'L01', '--part', '1']);
  await game.see('What now?');
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
  const line = inTerminal(fileURLToPath(new URL('floor.mjs', import.meta.url)));
  await pause(1_500);
  game.press('1');
  await game.see('w wait: lasagne dings');
  game.press('w');
  await game.see(/ 0:0[1-3] /u);
  const before = { frames: framesOf(game), bytes: game.raw.length, cpu: cpuOf(game.pid) };
  const moving = await cpuTogether(game.pid, line.pid, STRETCH);
  const frames = framesOf(game) - before.frames;
  const cpu = before.cpu === null ? null : ((cpuOf(game.pid) ?? 0) - before.cpu) / frames;
  const bytes = Buffer.byteLength(game.raw.slice(before.bytes)) / frames;
  const cpuFigure = cpu === null ? null : `${cpu.toFixed(1)} ms (of ${frames} frames)`;
  aim({
    what: 'CPU per animated frame, 80×24',
    target: `≤ ${MOST_CPU} ms`,
    figure: cpuFigure,
    isMet: (cpu ?? 99) <= MOST_CPU,
  });
  const isSmall = bytes <= MOST_BYTES;
  aim({ what: 'bytes per animated frame, 80×24', target: `≤ ${MOST_BYTES}`, figure: bytes.toFixed(0), isMet: isSmall });
  const times = moving.a !== null && moving.b ? `${(moving.a / moving.b).toFixed(1)} × ` : '';
  row('  all of it', percent(moving.a), `${times}one line of Ink, 10 times a second (${percent(moving.b)})`);
  line.kill();
  game.press(KEYS.ctrlC);
  await game.exited();
  game.close();
}

const framesOf = ({ raw }: TerminalSession): number => raw.split(SHOWN).length - 1;

/** Of one core. */
const percent = (share: number | null): string => (share === null ? 'needs Linux' : `${(share * 100).toFixed(2)} %`);
