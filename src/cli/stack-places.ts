import { fileURLToPath, pathToFileURL } from 'node:url';

export interface StackPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

/** Our own files, as opposed to the learner's: the folder of the bundle, or of the sources. */
const OWN = new URL(import.meta.url.endsWith('.ts') ? '..' : '.', import.meta.url).href;

/** Whether a line of a stack is neither ours nor Node's. */
export const isLearners = (frame: string): boolean => !frame.includes(OWN) && !frame.includes('node:');

/** A module's frame names an address, a script's its path. Either may hold blanks or brackets. */
const FRAME = /(?:^ *at (?:async )?|\()((?:file:\/\/|\/).+?):(\d+):(\d+)\)?$/gmu;

interface Frame {
  readonly address: string;
  readonly line: number;
  readonly column: number;
}

const framesOf = (stack: string): readonly Frame[] =>
  [...stack.matchAll(FRAME)]
    .map(([, place = '', line, column]) => ({ address: addressOf(place), line: Number(line), column: Number(column) }))
    .filter(({ address }) => !address.startsWith(OWN));

/** The line of a file that is at work, from 1; `null` where none of it is. */
export const lineIn = (stack: string, address: string): number | null =>
  framesOf(stack).find((frame) => frame.address === address)?.line ?? null;

/** Above the error itself Node writes the place of a mistake of syntax: `file:///a.mjs:3` or `/a.ts:3`, the line, and a mark below it. */
const ARROW = /^(?<path>.+):(?<line>\d+)\n(?:.*\n){1,3}?(?<mark> *)\^/u;

/** Where in the learner's files something was thrown, or is wrong; `null` where no file of theirs is named. */
export function placeIn(stack: string): StackPlace | null {
  const arrow = ARROW.exec(stack)?.groups;
  if (arrow !== undefined) {
    const { path = '', line, mark = '' } = arrow;
    return { file: pathOf(path), line: Number(line), column: mark.length + 1 };
  }
  const [first] = framesOf(stack);
  return first === undefined ? null : { file: pathOf(first.address), line: first.line, column: first.column };
}

const addressOf = (place: string): string => (place.startsWith('file:') ? place : pathToFileURL(place).href);

const pathOf = (address: string): string => (address.startsWith('file:') ? fileURLToPath(address) : address);
