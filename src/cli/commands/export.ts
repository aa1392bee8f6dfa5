import { titleOf } from '../../levels/index.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { logOf } from '../../scoring/index.ts';
import { cooksOf } from '../../strategies/index.ts';
import { quoted } from '../../words/quoted.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type Input, type KitchenInput, playPlan, readInput } from '../input.ts';
import { writeAsTold } from '../io-write.ts';
import { type Printer, type Problem, tell } from '../problem.ts';
import { howToRun, type ShownShift, shiftProgram, type Target } from '../shift-program.ts';

interface Options extends Input {
  readonly to: Target;
  /** Whose shift; absent, and without a plan: the best. */
  readonly as?: 'blocking' | 'house' | 'best' | undefined;
  /** Milliseconds that a kitchen minute takes. */
  readonly ms: number;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Writes a shift as a program: the given plan's, or that of one of the cooks. */
export async function exportShift(printer: Printer, options: Options): Promise<Exit> {
  const { to, ms, out } = options;
  const input = await readInput(options);
  if (!input.ok) return tell(printer, false, input.error);
  const shift = shiftOf(input.value, options);
  if (!shift.ok) return tell(printer, false, shift.error);
  const text = shiftProgram(shift.value, to, ms, out);
  if (out === undefined) {
    printer.out(text.trimEnd());
    return EXIT.fine;
  }
  const problem = await writeAsTold(out, text, options.force ?? false);
  if (problem !== null) return tell(printer, false, problem);
  printer.out(`${quoted(out)} is written. ${howToRun(shift.value, to, out)}`);
  return EXIT.fine;
}

function shiftOf(input: KitchenInput, { level: typed, as }: Options): Result<ShownShift, Problem> {
  const { level, part, number, plan } = input;
  const { id, parts } = level;
  const { kitchen } = part;
  const shown = { id, title: titleOf(level), typed, part: number, parts: parts.length, kitchen };
  if (plan !== null) {
    if (as !== undefined) return fail({ code: 'usage', message: 'a plan or a cook: give --plan or --as, not both.' });
    const played = playPlan(input);
    return played.ok ? ok({ ...shown, log: played.value.log, whose: `the shift of ${plan.name}` }) : played;
  }
  const cooks = cooksOf(kitchen);
  const run = as === undefined || as === 'best' ? cooks.best.run : cooks[as];
  if (run === null) return fail(NO_BEST);
  const whose = as === undefined ? 'the best shift (no plan was given)' : `the shift of ${as}`;
  return ok({ ...shown, log: logOf(kitchen, run.plan), whose });
}

const NO_BEST: Problem = {
  code: 'no-best',
  message:
    'no plan is known that passes the goal, so there is no best shift. What works: --plan FILE, or --as blocking.',
};
