import { isDeepStrictEqual } from 'node:util';
import { readChecked } from '../levels/parse.ts';
import { mergedProgress } from '../model/merged-progress.ts';
import type { Progress } from '../model/progress.ts';
import { printable, quoted, shellWord } from '../words/quoted.ts';
import { EXIT, type Exit } from './exit.ts';
import { readText } from './io.ts';
import { importKept, readKept } from './io-progress.ts';
import { writeAsTold } from './io-write.ts';
import { isNewer, progressIn } from './kept.ts';
import { Kept } from './kept-progress.ts';
import { badFile } from './level-faults.ts';
import { type Printer, type Problem, tell } from './problem.ts';
import { sourceName } from './source-name.ts';

/** Writes all that is kept into a file, or to standard output for `-`. */
export async function exportProgress(printer: Printer, path: string, force: boolean): Promise<Exit> {
  const kept = await readKept();
  if (!kept.ok) return tell(printer, false, notKept(kept.error));
  const text = JSON.stringify(kept.value, null, 2);
  if (path === '-') {
    printer.out(text);
    return EXIT.fine;
  }
  const problem = await writeAsTold(path, `${text}\n`, force);
  if (problem !== null) return tell(printer, false, problem);
  printer.out(`${quoted(path)} is written. On another machine: awaiter progress --import ${shellWord(path)}`);
  return EXIT.fine;
}

/** Bytes. Some 300 for each kitchen that somebody has ever played: more than a life of them. */
const MOST_KEPT = 64 * 1024 * 1024;

/** Merges an exported progress into what is kept: the better of both wins. A file with a fault changes nothing. */
export async function importProgress(printer: Printer, path: string): Promise<Exit> {
  const text = await readText(path, MOST_KEPT);
  if (!text.ok) return tell(printer, false, text.error);
  const name = sourceName(path);
  const read = readChecked(
    text.value,
    () => Kept,
    () => [],
    MOST_KEPT,
  );
  if (!read.ok)
    return tell(
      printer,
      false,
      isLater(text.value) ? later(name) : badFile('bad-progress', name, text.value, read.error),
    );
  const other = read.value.data;
  const before = await importKept(other);
  if (!before.ok) return tell(printer, false, notKept(before.error));
  const isOld = isDeepStrictEqual(mergedProgress(before.value, other), before.value);
  printer.out(isOld ? 'Nothing new.' : gainText(before.value, progressIn(other)));
  return EXIT.fine;
}

function isLater(text: string): boolean {
  try {
    return isNewer(JSON.parse(text));
  } catch {
    return false;
  }
}

const later = (name: string): Problem => ({
  code: 'bad-progress',
  message: `${printable(name)} was written by a newer Awaiter. Nothing was changed: update Awaiter to read it.`,
});

const notKept = (message: string): Problem => ({ code: 'not-readable', message });

const KINDS = { kitchens: 'kitchen', programs: 'program', puzzles: 'puzzle', questions: 'answer' } as const;

/** What the other progress had that was not there before. */
function gainText(before: Progress, other: Progress): string {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const counts = kinds.map((kind) => {
    const fresh = Object.keys(other[kind]).filter((hash) => before[kind][hash] === undefined).length;
    return `${fresh} ${KINDS[kind]}${fresh === 1 ? '' : 's'}`;
  });
  return `Merged. New here: ${counts.join(', ')}. Of what was in both, the better is kept.`;
}
