import type { Log } from '../../model/event.ts';
import { LANGUAGES } from '../../model/lesson.ts';
import { logOf } from '../../scoring/index.ts';
import { cooksOf } from '../../strategies/index.ts';
import { measure } from '../code-runs.ts';
import { EXIT, type Exit } from '../exit.ts';
import { headLines, type Input, playPlan, readInput } from '../input.ts';
import { type Printer, tell } from '../problem.ts';
import { finishLines, type Proof, proofJson, proofLines, unprovenLines } from '../proof-text.ts';

/** Slower and slower, for a machine that is busy: times the milliseconds that were asked for. */
const SLOWER = [1, 3, 8];

/** Runs blocking, best and the given plan as programs, and holds what they print against what was predicted. */
export async function prove(printer: Printer, options: Input & { readonly ms: number }): Promise<Exit> {
  const json = options.json ?? false;
  const input = await readInput(options);
  if (!input.ok) return tell(printer, json, input.error);
  const { kitchen } = input.value.part;
  const played = input.value.plan === null ? null : playPlan(input.value);
  if (played !== null && !played.ok) return tell(printer, json, played.error);
  const { blocking, best } = cooksOf(kitchen);
  const shifts: readonly (readonly [string, Log])[] = [
    ['blocking', logOf(kitchen, blocking.plan)],
    ...(best.run === null ? [] : [['best', logOf(kitchen, best.run.plan)] as const]),
    ...(played === null ? [] : [['you', played.value.log] as const]),
  ];
  const paces = SLOWER.map((times) => times * options.ms);
  const proofs: Proof[] = [];
  for (const [name, log] of shifts) {
    const runs = { javascript: null, python: null } as Record<(typeof LANGUAGES)[number], Proof['javascript']>;
    for (const language of LANGUAGES) runs[language] = await measure(kitchen, log, language, paces);
    proofs.push({ name, log, ...runs });
  }
  if (json) printer.out(JSON.stringify(proofJson(kitchen, proofs), null, 2));
  else {
    const lines = [
      ...headLines(input.value),
      '',
      ...finishLines(kitchen, proofs),
      '',
      ...proofs.flatMap((one) => proofLines(kitchen, one)),
    ];
    for (const line of [...lines, ...unprovenLines(proofs)]) printer.out(line);
  }
  const isTrue = proofs.every((proof) => LANGUAGES.every((language) => proof[language]?.isTrue ?? true));
  return isTrue ? EXIT.fine : EXIT.short;
}
