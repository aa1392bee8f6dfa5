import { titleOf } from '../../levels/index.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { outcomeOf, scoreOf } from '../../scoring/index.ts';
import { codeOf } from '../../share/index.ts';
import { cooksOf } from '../../strategies/index.ts';
import { quoted, shellWord } from '../../words/quoted.ts';
import { partTitle, resultCard } from '../../words/result-card.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type Input, type KitchenInput, playPlan, readInput } from '../input.ts';
import { progressStore } from '../io-progress.ts';
import { readLevelText } from '../level-text.ts';
import { type Printer, type Problem, tell } from '../problem.ts';

interface Options extends Input {
  /** The level's own text goes into the code. */
  readonly withLevel?: boolean | undefined;
  readonly ascii?: boolean | undefined;
}

/** A shift as a code, with three lines to paste: the given plan's, else that of the best plan that is kept. */
export async function share(printer: Printer, options: Options): Promise<Exit> {
  const { json = false, ascii = false } = options;
  const read = await readInput(options);
  const input = read.ok ? await withPlan(read.value, options.level) : read;
  if (!input.ok) return tell(printer, json, input.error);
  const played = playPlan(input.value);
  if (!played.ok) return tell(printer, json, played.error);
  const text = options.withLevel === true ? await readLevelText(options.level) : ok(null);
  if (!text.ok) return tell(printer, json, text.error);
  const { level, part, number } = input.value;
  const { plan, log } = played.value;
  const code = codeOf({ id: level.id, part, plan, level: text.value });
  if (code === null) return tell(printer, json, TOO_LARGE);
  const { kitchen, hash } = part;
  const score = scoreOf(kitchen, outcomeOf(kitchen, log), cooksOf(kitchen));
  const title = `${level.id} ${partTitle(titleOf(level), number, level.parts.length)}`;
  const card = resultCard({ title, kitchen, log, score }, ascii);
  if (json) {
    const { gain, stars } = score;
    printer.out(JSON.stringify({ code, card, level: level.id, part: number, hash, gain, stars, plan }, null, 2));
    return EXIT.fine;
  }
  for (const line of [...card, '', ...codeLines(code)]) printer.out(line);
  return EXIT.fine;
}

/** The input with the best plan that is kept of its kitchen, where none was given. */
async function withPlan(input: KitchenInput, asked: string): Promise<Result<KitchenInput, Problem>> {
  if (input.plan !== null) return ok(input);
  const { progress, notice } = await progressStore().load();
  const plan = progress.kitchens[input.part.hash]?.plan;
  if (plan !== undefined) return ok({ ...input, plan: { plan, lines: null, name: 'your best plan, as it is kept' } });
  const why = notice === null ? '' : `${notice} `;
  const play = asked === '-' ? '' : `play it (awaiter play ${shellWord(asked)}), or `;
  const message = `${why}no plan of yours is kept for ${quoted(input.level.id)}: ${play}give --plan FILE.`;
  return fail({ code: 'no-plan', message });
}

const TOO_LARGE: Problem = {
  code: 'too-large',
  message: 'this is too large for a code. Share the files: the level, and the plan for awaiter simulate.',
};

/** Longer ones are too long for some command lines. */
const LONGEST_TYPED = 2000;

/** The command that plays it, to be pasted as it is; a long code alone, to be kept in a file. */
const codeLines = (code: string): readonly string[] =>
  code.length <= LONGEST_TYPED
    ? [`awaiter replay ${code}`]
    : [code, '', 'This code is long. Keep it in a file: awaiter replay FILE'];
