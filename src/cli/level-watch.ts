import type { WatchLevel } from '../model/watched-level.ts';
import { printable } from '../words/quoted.ts';
import { readOwnLevel } from './io-levels.ts';
import { overlayOf } from './io-overlays.ts';
import { watchFile } from './io-watch.ts';
import type { FileFault } from './level-faults.ts';
import type { Problem } from './problem.ts';

/** Reads a level anew after every save of its file, or of its texts in the language in which it is played. */
export const levelWatch =
  (path: string, id: string, language: string | null): WatchLevel =>
  (onNews) => {
    let latest = 0;
    const read = async (): Promise<void> => {
      latest += 1;
      const mine = latest;
      const level = await readOwnLevel(path, id, language);
      // A later save has overtaken this one.
      if (mine !== latest) return;
      onNews(level.ok ? { type: 'level', level: level.value } : { type: 'fault', message: firstFault(level.error) });
    };
    const files = language === null ? [path] : [path, overlayOf(path, language)];
    const ends = files.map((file) => watchFile(file, () => void read()));
    return () => {
      for (const end of ends) end();
    };
  };

/** In one line: the first fault of a file with its place and how many more there are, else what is the matter. */
function firstFault({ message, details }: Problem): string {
  const [first, ...more] = (details?.faults ?? []) as readonly FileFault[];
  if (first === undefined) return message;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  const hint = first.hint === null ? '' : `; ${first.hint}`;
  return `${first.line}:${first.column}: ${printable(first.message)}${printable(hint)}${rest}`;
}
