import { relative } from 'node:path';
import process from 'node:process';
import { printable, quoted } from '../../words/quoted.ts';
import { EXIT, type Exit } from '../exit.ts';
import { readInput } from '../input.ts';
import { exists } from '../io.ts';
import { type Printer, tell } from '../problem.ts';
import { programDesk, programPath } from '../program-desk.ts';
import { openGame, type Screen } from './play.ts';

interface Wanted {
  readonly level: string;
  /** Absent: named after the level. */
  readonly file: string | undefined;
  readonly part?: number | undefined;
  readonly lang?: string | undefined;
}

/** Writes a program to begin with, and opens the screen that runs it after every save. Without a terminal it only writes. */
export async function code(printer: Printer, screen: Screen, wanted: Wanted): Promise<Exit> {
  const { file = null, ...rest } = wanted;
  if (process.stdin.isTTY && process.stdout.isTTY) return openGame(printer, screen, { ...rest, program: file });
  return writeStarter(printer, wanted);
}

async function writeStarter(printer: Printer, { level: name, file, part }: Wanted): Promise<Exit> {
  const input = await readInput({ level: name, part });
  if (!input.ok) return tell(printer, false, input.error);
  const { level, number, part: chosen } = input.value;
  const starter = level.write !== null && level.write.part === number - 1 ? level.write.starter : null;
  const named = file === undefined ? null : { level: level.id, file };
  const path = programPath(named, level.id, number - 1);
  const isThere = await exists(path);
  const opened = await programDesk(named).open(level.id, number - 1, chosen.kitchen, starter);
  if (opened.problem !== null) return tell(printer, false, { code: 'not-written', message: opened.problem });
  const near = relative(process.cwd(), path);
  const shown = near.startsWith('..') ? path : near;
  printer.out(`${quoted(shown)} ${isThere ? 'is there already, and was left as it is' : 'is written'}.`);
  printer.out(`Run it: awaiter run ${printable(name)} ${printable(shown)}`);
  return EXIT.fine;
}
