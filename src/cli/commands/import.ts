import type { ForeignFormat } from '../../levels/index.ts';
import { quoted, shellWord } from '../../words/quoted.ts';
import { EXIT, type Exit } from '../exit.ts';
import { readForeignText } from '../foreign-level.ts';
import { writeAsTold } from '../io-write.ts';
import { levelJson } from '../level-json.ts';
import { type Printer, tell } from '../problem.ts';

interface Options {
  readonly file: string;
  readonly from: ForeignFormat;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Writes the level that a file in another format stands for. */
export async function importLevel(printer: Printer, { file, from, out, force = false }: Options): Promise<Exit> {
  const text = await readForeignText(file, from);
  if (!text.ok) return tell(printer, false, text.error);
  const level = levelJson(JSON.parse(text.value));
  if (out === undefined) {
    printer.out(level);
    return EXIT.fine;
  }
  const problem = await writeAsTold(out, `${level}\n`, force);
  if (problem !== null) return tell(printer, false, problem);
  printer.out(`${quoted(out)} is written. To play it: awaiter play ${shellWord(out)}`);
  return EXIT.fine;
}
