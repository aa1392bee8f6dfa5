import { basename } from 'node:path';
import { type PlacedProgram, programsIn, withRecord } from '../../cards/index.ts';
import { faultsAt } from '../../levels/document.ts';
import { readJson } from '../../levels/json.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { printable } from '../../words/quoted.ts';
import { recordOf, type Verdict, verdictOf } from '../card-runs.ts';
import { type CardNews, cardJson, cardLines, summaryLines } from '../card-words.ts';
import { EXIT, type Exit } from '../exit.ts';
import { readText } from '../io.ts';
import { filesOf } from '../io-folders.ts';
import { CAMPAIGN_FILE } from '../io-levels.ts';
import { writeText } from '../io-write.ts';
import { badFile } from '../level-faults.ts';
import { type Printer, type Problem, tell } from '../problem.ts';

interface Options {
  readonly paths: readonly string[];
  readonly write?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Runs every program of the level files and says whether it prints what is recorded; with `write` records what it prints. */
export async function cards(printer: Printer, options: Options): Promise<Exit> {
  const { write = false, json = false } = options;
  const files = await filesOf(options.paths);
  if (!files.ok) return tell(printer, json, files.error);
  const news: CardNews[] = [];
  for (const file of files.value.filter((path) => basename(path) !== CAMPAIGN_FILE)) {
    const done = await cardsOf(file, write);
    if (!done.ok) return tell(printer, json, done.error);
    news.push(...done.value);
    if (!json) for (const line of done.value.flatMap(cardLines)) printer.out(line);
  }
  if (json) printer.out(JSON.stringify(news.map(cardJson), null, 2));
  else for (const line of summaryLines(news)) printer.out(line);
  return news.every(({ verdict, written }) => written || isFine(verdict)) ? EXIT.fine : EXIT.short;
}

const isFine = ({ kind }: Verdict): boolean => kind === 'as-recorded' || kind === 'not-run';

async function cardsOf(file: string, write: boolean): Promise<Result<readonly CardNews[], Problem>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const json = readJson(text.value);
  if (!json.ok) return fail(badFile('bad-level', file, text.value, faultsAt(text.value, json.error)));
  const news: CardNews[] = [];
  let recorded = text.value;
  for (const [placed, verdict] of await verdictsOf(programsIn(json.value.document.value))) {
    const written = write && verdict.kind === 'differs';
    if (written) recorded = withRecord(recorded, placed.path, recordOf(verdict.run));
    news.push({ file: printable(file), placed, verdict, written });
  }
  if (recorded === text.value) return ok(news);
  const problem = await writeText(file, recorded);
  return problem === null ? ok(news) : fail(problem);
}

/** Two at once: more would wait for each other, and be late. */
const AT_ONCE = 2;

async function verdictsOf(programs: readonly PlacedProgram[]): Promise<readonly (readonly [PlacedProgram, Verdict])[]> {
  const verdicts: [PlacedProgram, Verdict][] = [];
  const queue = [...programs.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, placed] = next;
      verdicts[index] = [placed, await verdictOf(placed)];
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return verdicts;
}
