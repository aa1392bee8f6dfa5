import type { Played } from '../../kitchen/index.ts';
import type { Cooks } from '../../model/best.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Run } from '../../model/outcome.ts';
import { outcomeOf, scoreOf } from '../../scoring/index.ts';
import { cooksOf } from '../../strategies/index.ts';
import { comparisonLines } from '../comparison-text.ts';
import { EXIT, type Exit } from '../exit.ts';
import { glyphsOf } from '../glyphs.ts';
import { headLines, type Input, playPlan, readInput } from '../input.ts';
import { bestJson, runJson } from '../json.ts';
import { type Printer, tell } from '../problem.ts';

/** Blocking, house and best, and the given plan beside them. */
export async function compare(
  printer: Printer,
  options: Input & { readonly ascii?: boolean | undefined },
): Promise<Exit> {
  const json = options.json ?? false;
  const input = await readInput(options);
  if (!input.ok) return tell(printer, json, input.error);
  const { kitchen } = input.value.part;
  // The plan first: whoever has misspelt it should not wait for the proof.
  const played = input.value.plan === null ? null : playPlan(input.value);
  if (played !== null && !played.ok) return tell(printer, json, played.error);
  const you = played === null ? null : runOf(kitchen, played.value);
  const cooks = cooksOf(kitchen);
  if (json) printer.out(JSON.stringify(comparisonJson(kitchen, cooks, you), null, 2));
  else {
    for (const line of headLines(input.value)) printer.out(line);
    printer.out('');
    for (const line of comparisonLines(kitchen, cooks, you, glyphsOf(options.ascii ?? false))) printer.out(line);
  }
  return EXIT.fine;
}

const runOf = (kitchen: Kitchen, { plan, log }: Played): Run => ({ plan, outcome: outcomeOf(kitchen, log) });

function comparisonJson(kitchen: Kitchen, cooks: Cooks, you: Run | null): Readonly<Record<string, unknown>> {
  const { blocking, house, best } = cooks;
  const score = you === null ? null : scoreOf(kitchen, you.outcome, cooks);
  return {
    blocking: runJson(blocking),
    house: runJson(house),
    best: bestJson(best),
    ...(best.run === null && !best.proven ? { bestProven: false } : {}),
    ...(you === null ? {} : { you: { ...runJson(you), gain: score?.gain, stars: score?.stars } }),
  };
}
