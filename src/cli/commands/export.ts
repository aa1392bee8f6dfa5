import { kitchenProgram, programFile } from '../../code/index.ts';
import type { Log } from '../../model/event.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { logOf, outcomeOf } from '../../scoring/index.ts';
import { cooksOf } from '../../strategies/index.ts';
import { printable, quoted } from '../../words/quoted.ts';
import { clockTime } from '../../words/refusals.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type Input, type KitchenInput, playPlan, readInput } from '../input.ts';
import { exists } from '../io.ts';
import { writeText } from '../io-write.ts';
import { type Printer, type Problem, tell } from '../problem.ts';

interface Options extends Input {
  /** `program`: one for the loop, which `awaiter run` runs in virtual time. */
  readonly to: 'js' | 'python' | 'program';
  /** Whose shift; absent, and without a plan: the best. */
  readonly as?: 'blocking' | 'house' | 'best' | undefined;
  /** Milliseconds that a kitchen minute takes. */
  readonly ms: number;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

const KINDS = {
  js: { file: 'shift.mjs', run: (file: string) => `Run it with Node.js: node ${file}` },
  python: { file: 'shift.py', run: (file: string) => `Run it with Python from 3.11: python3 ${file}` },
  program: {
    file: 'shift.mjs',
    run: (file: string, level: string) => `Run it in the kitchen: awaiter run ${level} ${file}`,
  },
} as const;

/** Writes a shift as a program: the given plan's, or that of one of the cooks. */
export async function exportShift(printer: Printer, options: Options): Promise<Exit> {
  const { out } = options;
  const input = await readInput(options);
  if (!input.ok) return tell(printer, false, input.error);
  const shift = shiftOf(input.value, options.as);
  if (!shift.ok) return tell(printer, false, shift.error);
  const text = textOf(options, input.value, shift.value);
  if (out === undefined) {
    printer.out(text.trimEnd());
    return EXIT.fine;
  }
  const problem = await writeNew(out, text, options.force ?? false);
  if (problem !== null) return tell(printer, false, problem);
  printer.out(`${quoted(out)} is written. ${howToRun(options, input.value)}`);
  return EXIT.fine;
}

function howToRun({ to, out, level }: Options, { level: { parts }, number }: KitchenInput): string {
  const { file, run } = KINDS[to];
  const part = to === 'program' && parts.length > 1 ? ` --part ${number}` : '';
  return `${run(printable(out ?? file), printable(level))}${part}`;
}

function textOf(options: Options, input: KitchenInput, { log, whose }: Shown): string {
  const { level, part, number } = input;
  const where = level.parts.length > 1 ? `, part ${number}` : '';
  const about = [`${level.id}, ${quoted(level.title)}${where}: ${whose}, as a program.`, howToRun(options, input)];
  if (options.to === 'program') {
    return `${[...about.map((line) => `// ${line}`), ...kitchenProgram(part.kitchen, log)].join('\n')}\n`;
  }
  return programFile(part.kitchen, log, {
    language: options.to === 'js' ? 'javascript' : 'python',
    msPerMinute: options.ms,
    about: [...about, 'It prints what the brain does, and when. Change a number, run it again, and see.'],
  });
}

interface Shown {
  readonly log: Log;
  /** Whose shift it is and what it comes to, without a full stop. */
  readonly whose: string;
}

function shiftOf(input: KitchenInput, as: Options['as']): Result<Shown, Problem> {
  const { kitchen } = input.part;
  const finish = (log: Log): string => {
    const { served, finish: minute } = outcomeOf(kitchen, log);
    return served.length === 0 ? 'which serves nobody' : `finished at ${clockTime(minute)}`;
  };
  if (input.plan !== null) {
    if (as !== undefined) return fail({ code: 'usage', message: 'a plan or a cook: give --plan or --as, not both.' });
    const played = playPlan(input);
    return played.ok
      ? ok({ log: played.value.log, whose: `the shift of ${input.plan.name}, ${finish(played.value.log)}` })
      : played;
  }
  const cooks = cooksOf(kitchen);
  const run = as === undefined || as === 'best' ? cooks.best.run : cooks[as];
  if (run === null) return fail(NO_BEST);
  const log = logOf(kitchen, run.plan);
  const whose = as === undefined ? 'the best shift (no plan was given)' : `the shift of ${as}`;
  return ok({ log, whose: `${whose}, ${finish(log)}` });
}

const NO_BEST: Problem = {
  code: 'no-best',
  message:
    'no plan is known that passes the goal, so there is no best shift. What works: --plan FILE, or --as blocking.',
};

async function writeNew(path: string, text: string, force: boolean): Promise<Problem | null> {
  if (force || !(await exists(path))) return writeText(path, text);
  return {
    code: 'file-exists',
    message: `${quoted(path)} is there already and was left as it is. Choose another name, or add --force to replace it.`,
  };
}
