import { EXIT, type Exit } from '../exit.ts';
import { headLines, type Input, playPlan, readInput } from '../input.ts';
import { type Printer, tell } from '../problem.ts';
import { shiftJson, shiftLines } from '../shift-text.ts';

/** Plays a plan: the log a line an event, then the outcome. A legal plan is fine, whatever it comes to. */
export async function simulate(printer: Printer, options: Input & { readonly plan: string }): Promise<Exit> {
  const json = options.json ?? false;
  const input = await readInput(options);
  if (!input.ok) return tell(printer, json, input.error);
  const { kitchen } = input.value.part;
  const played = playPlan(input.value);
  if (!played.ok) return tell(printer, json, played.error);
  const { log } = played.value;
  if (json) printer.out(JSON.stringify(shiftJson(kitchen, log), null, 2));
  else printer.out([...headLines(input.value), '', ...shiftLines(kitchen, log)].join('\n'));
  return EXIT.fine;
}
