import type { Plan } from '../../model/decision.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { outcomeOf, scoreOf } from '../../scoring/index.ts';
import { planOfMoves, readCode, type Shared } from '../../share/index.ts';
import { cooksOf } from '../../strategies/index.ts';
import { bestLine } from '../../words/outcomes.ts';
import { scoreText } from '../../words/result-card.ts';
import { codeProblem } from '../code-problem.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type FoundKitchen, findKitchen } from '../found-kitchen.ts';
import { headLines, playPlan } from '../input.ts';
import { exists, readText } from '../io.ts';
import { type Printer, type Problem, tell } from '../problem.ts';
import { hasTerminal, isPlain, type Screen } from '../screen.ts';
import { shiftJson, shiftLines } from '../shift-text.ts';
import { showGame } from './play.ts';

interface Options {
  /** A code, a file with one in it, or `-` for standard input. */
  readonly code: string;
  readonly level?: string | undefined;
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Replays the shift of a code: as a film on the screen, in lines where there is no terminal or lines are wanted. */
export async function replay(printer: Printer, screen: Screen, options: Options): Promise<Exit> {
  const { json = false } = options;
  if (options.code === '-' && options.level === '-') return tell(printer, json, TWO_INPUTS);
  const shared = await readShared(options.code);
  if (!shared.ok) return tell(printer, json, shared.error);
  const found = await findKitchen(shared.value, options.level ?? null, options.lang ?? null);
  if (!found.ok) return tell(printer, json, found.error);
  const played = replayed(shared.value, found.value);
  if (!played.ok) return tell(printer, json, played.error);
  const { plan, log } = played.value;
  const { level, part, number } = found.value;
  if (!json && canShow(screen)) return showFilm(screen, found.value, plan, options.lang);
  const { kitchen, hash } = part;
  const cooks = cooksOf(kitchen);
  const score = scoreOf(kitchen, outcomeOf(kitchen, log), cooks);
  if (json) {
    const { gain, stars } = score;
    const told = { level: level.id, part: number, hash, gain, stars, plan, ...shiftJson(kitchen, log) };
    printer.out(JSON.stringify(told, null, 2));
    return EXIT.fine;
  }
  const result = scoreText({ kitchen, log, score }, screen.ascii);
  const lines = [
    ...headLines({ ...found.value, plan: null }),
    '',
    ...shiftLines(kitchen, log),
    result,
    bestLine(kitchen.goal, cooks.best),
  ];
  for (const line of lines) printer.out(line);
  return EXIT.fine;
}

/** A film is nothing for ears, for a file, or for a terminal that cannot draw. */
const canShow = (screen: Screen): boolean => hasTerminal() && !isPlain(screen);

function showFilm(screen: Screen, { campaign, level, number }: FoundKitchen, film: Plan, lang: string | undefined) {
  const start = { level, part: number - 1, writes: false, film };
  return showGame(screen, { campaign, start, tour: false, watch: null }, { lang });
}

const TWO_INPUTS: Problem = {
  code: 'two-inputs',
  message: 'code and level cannot both come from standard input: put one of them into a file.',
};

async function readShared(code: string): Promise<Result<Shared, Problem>> {
  const isFile = !/^\s*aw\d+-/u.test(code) && (code === '-' || (await exists(code)));
  const text = isFile ? await readText(code) : ok(code);
  if (!text.ok) return text;
  const shared = readCode(text.value);
  if (shared.ok) return shared;
  return fail(codeProblem(shared.error, isFile ? null : code));
}

/** Plays what the code says in its kitchen: what it claims is not believed, but seen. */
function replayed(shared: Shared, { level, part, number }: FoundKitchen): ReturnType<typeof playPlan> {
  const plan = planOfMoves(part.kitchen, shared.moves);
  if (!plan.ok) {
    const message = `decision ${plan.error} of the code is about a task that its kitchen does not have. Ask for the code again.`;
    return fail({ code: 'illegal-plan', message, details: { position: plan.error } });
  }
  return playPlan({ level, part, number, plan: { plan: plan.value, lines: null, name: 'the code' } });
}
