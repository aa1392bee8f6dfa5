import { fail, ok, type Result } from '../model/result.ts';
import type { KitchenSpec, StepSpec } from '../model/spec.ts';
import { BYTE_ORDER_MARK, faultsAt, LINE_END } from './document.ts';
import { type LevelFault, quoted, type Spot } from './fault.ts';
import { MOST_BYTES, MOST_MINUTES, MOST_NAMES, MOST_STEPS, MOST_TASKS } from './limits.ts';

/*
 * Job shops as JSPLIB and the OR-Library write them: the numbers of jobs and machines, then a line for each job with a
 * machine (from 0) and a duration for each of its operations, in order.
 */

interface Word {
  readonly text: string;
  readonly offset: number;
}

/** A line's words, without what follows a `#`; never none. */
type Line = readonly Word[];

interface Operation {
  readonly machine: number;
  readonly minutes: number;
}

/**
 * Reads a job shop as a level: each machine a station with one slot, each job a dish and an order at minute 0, each
 * operation a step after the one before. Blank lines, what follows a `#`, and lines of words above and below the numbers
 * (titles, rows of `+`) are passed over. An operation of no minutes is kept: it must find its machine free.
 * @returns the text of a level file, or every fault of the text in its order
 */
export function jobShopLevel(source: string): Result<string, readonly LevelFault[]> {
  const text = source.replace(BYTE_ORDER_MARK, '');
  const shop = readShop(text);
  return shop.ok ? ok(JSON.stringify(levelOf(shop.value))) : fail(faultsAt(text, shop.error));
}

interface Shop {
  readonly machines: number;
  readonly jobs: readonly (readonly Operation[])[];
}

function levelOf({ machines, jobs }: Shop): KitchenSpec {
  const names = jobs.map((_, at) => `job${at + 1}`);
  return {
    stations: Object.fromEntries(Array.from({ length: machines }, (_, at) => [machineName(at), { slots: 1 }])),
    dishes: Object.fromEntries(jobs.map((operations, at) => [names[at], { steps: stepsOf(operations) }])),
    orders: names.map((dish) => ({ dish })),
    goal: 'finish',
  };
}

const machineName = (machine: number): string => `machine${machine}`;
const operationName = (at: number): string => `op${at + 1}`;

function stepsOf(operations: readonly Operation[]): Readonly<Record<string, StepSpec>> {
  const steps = operations.map(({ machine, minutes }, at): [string, StepSpec] => [
    operationName(at),
    { at: machineName(machine), minutes, ...(at === 0 ? {} : { after: [operationName(at - 1)] }) },
  ]);
  return Object.fromEntries(steps);
}

function readShop(text: string): Result<Shop, readonly Spot[]> {
  if (text.length > MOST_BYTES) return fail([{ offset: 0, code: 'too-large', message: TOO_LONG, hint: null }]);
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.every(isNumber));
  const header = lines[first];
  if (header === undefined) return fail([{ offset: 0, code: 'syntax', message: NO_HEADER, hint: FORMAT }]);
  const size = sizeOf(header);
  if (!size.ok) return size;
  const [count, machines] = size.value;
  const rows = lines.slice(first + 1, first + 1 + count);
  const spots = rows.flatMap((row) => rowSpots(row, machines));
  const further = lines.slice(first + 1 + count).find((line) => line.every(isNumber));
  if (further !== undefined)
    spots.push(spotAt(further, `found a further line of numbers, expected ${count} jobs`, ONE));
  if (rows.length < count) {
    const message = `found the end of the file after ${rows.length} of ${count} jobs, expected a line for each`;
    spots.push({ offset: text.length, code: 'wrong-count', message, hint: null });
  }
  return spots.length > 0 ? fail(spots) : ok({ machines, jobs: rows.map(operationsOf) });
}

const TOO_LONG = `found a file of more than ${MOST_BYTES} characters, expected a job shop`;
const NO_HEADER = 'found no line of numbers, expected a job shop';
const FORMAT = 'a job shop begins with its numbers of jobs and machines, such as "6 6"; a line for each job follows';
const ONE = 'one file holds one job shop: put the others into files of their own';

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const row of text.split(LINE_END)) {
    const words = [...row.replace(/#.*/u, '').matchAll(/\S+/gu)];
    if (words.length > 0) lines.push(words.map((word) => ({ text: word[0], offset: start + word.index })));
    start += row.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return lines;
}

const isNumber = ({ text }: Word): boolean => /^[-+]?[\d.]+$/u.test(text);

const spotAt = (line: Line, message: string, hint: string | null = null): Spot => ({
  offset: line[0]?.offset ?? 0,
  code: 'wrong-count',
  message,
  hint,
});

/** The numbers of jobs and machines. */
function sizeOf(line: Line): Result<readonly [number, number], readonly Spot[]> {
  const [jobs, machines] = line;
  if (jobs === undefined || machines === undefined || line.length > 2) {
    const message = `found ${line.length} numbers, expected 2: how many jobs and machines there are`;
    return fail([spotAt(line, message, FORMAT)]);
  }
  const spots = [
    ...rangeSpots(jobs, 'jobs', 1, MOST_NAMES),
    ...rangeSpots(machines, 'machines', 1, Math.min(MOST_NAMES, MOST_STEPS)),
  ];
  if (spots.length > 0) return fail(spots);
  const size = [Number(jobs.text), Number(machines.text)] as const;
  if (size[0] * size[1] <= MOST_TASKS) return ok(size);
  return fail([spotAt(line, `found ${size[0] * size[1]} operations, expected at most ${MOST_TASKS}`)]);
}

/** What is wrong with a number of something. */
function rangeSpots({ text, offset }: Word, what: string, least: number, most: number): readonly Spot[] {
  const isRight = /^\d{1,9}$/u.test(text) && Number(text) >= least && Number(text) <= most;
  const message = `found ${quoted(text)}, expected a whole number of ${what} from ${least} to ${most}`;
  return isRight ? [] : [{ offset, code: 'out-of-range', message, hint: null }];
}

function rowSpots(line: Line, machines: number): readonly Spot[] {
  const spots = line.flatMap((word, at) =>
    at % 2 === 0 ? machineSpots(word, machines) : rangeSpots(word, 'minutes', 0, MOST_MINUTES),
  );
  if (line.length === 2 * machines) return spots;
  const message = `found ${line.length} numbers, expected ${2 * machines}: a machine and a duration for each of ${machines}`;
  return [spotAt(line, message), ...spots];
}

function machineSpots({ text, offset }: Word, machines: number): readonly Spot[] {
  if (/^\d{1,9}$/u.test(text) && Number(text) < machines) return [];
  const hint = Number(text) === machines ? 'machines are counted from 0' : null;
  return [
    {
      offset,
      code: 'out-of-range',
      message: `found ${quoted(text)}, expected a machine from 0 to ${machines - 1}`,
      hint,
    },
  ];
}

const operationsOf = (line: Line): readonly Operation[] =>
  line.flatMap(({ text }, at) =>
    at % 2 === 0 ? [{ machine: Number(text), minutes: Number(line[at + 1]?.text) }] : [],
  );
