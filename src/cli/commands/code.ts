import { relative } from 'node:path';
import process from 'node:process';
import { partWritten, writingFor } from '../../lesson/index.ts';
import { trialsOf } from '../../levels/index.ts';
import { quoted, shellWord } from '../../words/quoted.ts';
import { EXIT, type Exit } from '../exit.ts';
import { NO_PROGRAM } from '../game-source.ts';
import { kitchenFlag, partProblem } from '../input.ts';
import { exists } from '../io.ts';
import { readLevel } from '../level-source.ts';
import { type Printer, tell } from '../problem.ts';
import { programDesk, programPath } from '../program-desk.ts';
import { hasTerminal, type Screen } from '../screen.ts';
import { openGame } from './play.ts';

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
  if (hasTerminal()) return openGame(printer, screen, { ...rest, program: file });
  return writeStarter(printer, wanted);
}

async function writeStarter(printer: Printer, { level: name, file, part }: Wanted): Promise<Exit> {
  const read = await readLevel(name);
  if (!read.ok) return tell(printer, false, read.error);
  const { value: level } = read;
  const missing = part === undefined ? null : partProblem(level, part);
  if (missing !== null) return tell(printer, false, missing);
  const write = writingFor(level, part === undefined ? null : part - 1);
  const [first] = trialsOf({ ...level, write });
  if (write === null || first === undefined) return tell(printer, false, NO_PROGRAM);
  const named = file === undefined ? null : { level: level.id, file };
  const firstPart = partWritten(write) ?? 0;
  const path = programPath(named, level.id, firstPart);
  const isThere = await exists(path);
  const opened = await programDesk(named).open(level.id, firstPart, first.kitchen, write.starter);
  if (opened.problem !== null) return tell(printer, false, { code: 'not-written', message: opened.problem });
  const near = relative(process.cwd(), path);
  const shown = near.startsWith('..') ? path : near;
  printer.out(`${quoted(shown)} ${isThere ? 'is there already, and was left as it is' : 'is written'}.`);
  const run = `Run it: awaiter run ${shellWord(name)} ${shellWord(shown)}`;
  // Without a flag the level's own first kitchen is meant, which may not be the one that was asked for.
  for (const kitchen of write.kitchens)
    printer.out(kitchen === level.write?.kitchens[0] ? run : `${run}${kitchenFlag(kitchen)}`);
  return EXIT.fine;
}
