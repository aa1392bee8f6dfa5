import { outcomeOf } from '../../scoring/index.ts';
import { eventText } from '../../words/events.ts';
import { outcomeLines } from '../../words/outcomes.ts';
import { clockTime } from '../../words/refusals.ts';
import { EXIT, type Exit } from '../exit.ts';
import { headLines, type Input, playPlan, readInput } from '../input.ts';
import { eventJson, outcomeJson } from '../json.ts';
import { type Printer, tell } from '../problem.ts';

/** Plays a plan: the log a line an event, then the outcome. A legal plan is fine, whatever it comes to. */
export async function simulate(printer: Printer, options: Input & { readonly plan: string }): Promise<Exit> {
  const json = options.json ?? false;
  const input = await readInput(options);
  if (!input.ok) return tell(printer, json, input.error);
  const { kitchen } = input.value.part;
  const played = playPlan(input.value);
  if (!played.ok) return tell(printer, json, played.error);
  const { log } = played.value;
  const outcome = outcomeOf(kitchen, log);
  if (json) {
    printer.out(
      JSON.stringify({ ...outcomeJson(outcome), log: log.map((event) => eventJson(kitchen, event)) }, null, 2),
    );
    return EXIT.fine;
  }
  for (const line of headLines(input.value)) printer.out(line);
  printer.out('');
  for (const event of log) {
    const text = eventText(kitchen, event);
    if (text !== null) printer.out(`${clockTime(event.minute).padStart(5)}  ${text}`);
  }
  printer.out('');
  for (const line of outcomeLines(kitchen, outcome)) printer.out(line);
  return EXIT.fine;
}
