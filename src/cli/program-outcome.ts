import { playOut } from '../kitchen/index.ts';
import { excerptOf } from '../levels/index.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { ProgramFault, ProgramReport } from '../model/program.ts';
import { outcomeOf } from '../scoring/index.ts';
import { crashedText, endlessText, NOTHING_OF_THE_KITCHEN, tooMuchMemoryText } from '../words/program-faults.ts';
import { readText } from './io.ts';
import { faultOf, type Source } from './program-places.ts';
import type { Message, RawFault } from './program-report.ts';

/** What is left of a process in which a program ran. */
export interface Ran {
  readonly messages: readonly Message[];
  /** It was stopped because it kept its turn for too long. */
  readonly isLate: boolean;
  readonly signal: string | null;
  readonly exit: number | null;
  readonly printed: string;
  readonly stderr: string;
}

/** A program that could not even be read. */
export const unread = (message: string): ProgramReport => ({
  ...{ plan: [], lines: [], printed: [], excerpt: [], afterwards: null },
  fault: { code: 'not-readable', message, minute: null, place: null },
});

/**
 * What came of a program: its decisions as a plan, and what went wrong.
 * @param time milliseconds that it had for a turn
 * @throws if its decisions cannot be replayed, or come to another outcome then (our bug)
 */
export async function reportOf(source: Source, kitchen: Kitchen, ran: Ran, time: number): Promise<ProgramReport> {
  const decided = ran.messages.filter((message) => message.type === 'decided');
  const end = ran.messages.find((message) => message.type === 'ended');
  const plan = end?.plan ?? decided.map(({ text }) => text);
  const played = playOut(kitchen, plan);
  if (!played.ok) throw new Error(`a program's plan is refused at decision ${played.error.position}`);
  const { log } = played.value;
  if (end !== undefined && end.outcome !== '' && end.outcome !== JSON.stringify(outcomeOf(kitchen, log)))
    throw new Error('the replay of a program came to another outcome');
  const lines = plan.map((text, nth) => (decided[nth]?.text === text ? (decided[nth]?.line ?? null) : null));
  const isOver = outcomeOf(kitchen, log).ended !== 'unfinished';
  // Past the shift's end a program may do what it likes: its shift counts.
  const minute = ran.messages.some(({ type }) => type === 'loaded')
    ? (log.findLast(({ type }) => type !== 'ended')?.minute ?? 0)
    : null;
  const lastLine = lines.findLast((line) => line !== null) ?? null;
  const placed = (raw: RawFault | null): Promise<ProgramFault> | null =>
    raw === null ? null : faultOf(source, { ...raw, minute: raw.minute ?? minute });
  const afterwards = await placed(end?.afterwards ?? null);
  const lost = end === undefined && !isOver ? lostFault(source, ran, { time, minute, lastLine }) : null;
  const fault = (await placed(end?.fault ?? null)) ?? lost;
  const printed = ran.printed === '' ? [] : ran.printed.replace(/\n$/u, '').split('\n');
  return { plan, lines, printed, fault, afterwards, excerpt: await excerptAt(source, fault ?? afterwards) };
}

/** Why a process has ended without a last word. */
function lostFault(
  { path }: Source,
  { isLate, signal, exit, stderr }: Ran,
  {
    time,
    minute,
    lastLine,
  }: { readonly time: number; readonly minute: number | null; readonly lastLine: number | null },
): ProgramFault {
  const place = lastLine === null ? null : { file: path, line: lastLine, column: null };
  if (isLate) return { code: 'endless', message: endlessText(time / 1000, minute), minute, place };
  if (signal === 'SIGABRT' || /heap out of memory|Allocation failed|Array buffer allocation/u.test(stderr))
    return { code: 'memory', message: tooMuchMemoryText(), minute, place };
  // Node's own code for a top level that waits for ever.
  if (exit === 13) return { code: 'deadlock', message: NOTHING_OF_THE_KITCHEN, minute, place };
  return { code: 'exit', message: crashedText(signal ?? `exit code ${exit ?? 'unknown'}`), minute, place };
}

async function excerptAt({ path, text }: Source, fault: ProgramFault | null): Promise<readonly string[]> {
  if (fault === null || fault.place === null) return [];
  const { file, line, column } = fault.place;
  const other = file === path ? null : await readText(file);
  if (other !== null && !other.ok) return [];
  return excerptOf(other?.value ?? text, line, column).split('\n');
}
