import { CONFIDENCES, LANGUAGES } from '../model/lesson.ts';
import { NO_PROGRESS, type Progress } from '../model/progress.ts';
import { GOALS } from '../model/spec.ts';

/** Of the format that this Awaiter writes. */
export const VERSION = 1;

/** What stands in the file. What a later version adds is kept when an earlier one writes the file again. */
export interface Kept extends Progress {
  readonly version: typeof VERSION;
}

/** What an earlier version did not know yet is empty. */
export const NOTHING_KEPT: Kept = { version: VERSION, ...NO_PROGRESS };

type Check = (value: unknown) => boolean;
type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const has =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(members).every(([name, check]) => check(value[name]));
const byHash =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

const isText: Check = (value) => typeof value === 'string';
const isList: Check = (value) => Array.isArray(value) && value.every(isText);
const yesOrNo = oneOf(true, false);
const count = whole(0);
const stars = whole(0, 3);
const goal = oneOf(...GOALS);

const MEMBERS: Readonly<Record<keyof Progress, Check>> = {
  kitchens: byHash(has({ stars, goal, value: count, plan: isList })),
  tries: byHash(count),
  programs: byHash(has({ stars, goal, value: count })),
  puzzles: byHash(has({ stars })),
  questions: byHash(
    has({
      answer: whole(-1),
      confidence: oneOf(...CONFIDENCES, null),
      right: yesOrNo,
      owed: yesOrNo,
      at: count,
      again: count,
    }),
  ),
  finished: count,
  latest: isText,
  certified: yesOrNo,
  language: oneOf(...LANGUAGES),
};

/**
 * What is kept in a file, as kept-progress.ts has it: to load a schema takes longer than to read the file.
 * @returns `null` where the file is not right
 */
export function keptIn(json: unknown): Kept | null {
  if (!isObject(json) || json.version !== VERSION || json.kitchens === undefined) return null;
  const isRight = Object.entries(MEMBERS).every(([name, check]) => json[name] === undefined || check(json[name]));
  return isRight ? { ...NOTHING_KEPT, ...json, version: VERSION } : null;
}

/** Whether it is what a later version of Awaiter has written. */
export const isNewer = (json: unknown): boolean => isObject(json) && whole(VERSION + 1)(json.version);

export const progressIn = (kept: Kept): Progress => {
  const { kitchens, tries, programs, puzzles, questions, finished, latest, certified, language } = kept;
  return { kitchens, tries, programs, puzzles, questions, finished, latest, certified, language };
};
