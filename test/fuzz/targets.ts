import fc from 'fast-check';
import { codeProblem } from '../../src/cli/code-problem.ts';
import { missingKitchen } from '../../src/cli/found-kitchen.ts';
import { progressIn } from '../../src/cli/kept.ts';
import { Kept } from '../../src/cli/kept-progress.ts';
import { badFile } from '../../src/cli/level-faults.ts';
import { parsePlan } from '../../src/cli/plan-text.ts';
import { playOut } from '../../src/kitchen/index.ts';
import { parseLevel } from '../../src/levels/index.ts';
import { readChecked } from '../../src/levels/parse.ts';
import { mergedProgress } from '../../src/model/merged-progress.ts';
import { NO_PROGRESS, starsOfLevel } from '../../src/model/progress.ts';
import { codeOf, planOfMoves, readCode } from '../../src/share/index.ts';
import { planFaultText } from '../../src/words/plan-faults.ts';
import { resultCard } from '../../src/words/result-card.ts';
import { conformanceCases } from '../support/conformance.ts';
import { bodyOf, framed } from '../support/framed.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { guideFile } from '../support/level-guide.ts';
import { levelOf } from '../support/level-text.ts';
import { mutated, mutatedBytes } from './mutations.ts';

/** Something that reads what others have written. */
export interface Target {
  readonly name: string;
  /** Holds for every input: it is read, or what is wrong with it is said. */
  readonly property: fc.IRawProperty<unknown>;
}

/** What a message for people never holds: a stack, a bug's traces, or signs that move the cursor. */
const NOT_FOR_PEOPLE = /\n\s+at .*:\d+|\[object |undefined|\bNaN\b|[^\P{Cc}\n]/u;

function isClear(message: string): void {
  if (message.trim() === '' || NOT_FOR_PEOPLE.test(message))
    throw new Error(`not for people: ${JSON.stringify(message)}`);
}

/** Kitchens with plans that another implementation of the rules has played. */
const PLAYED = conformanceCases
  .flatMap(({ level, plans = [] }) => plans.slice(0, 1).map(({ plan }) => ({ level, plan })))
  .slice(0, 12);
const LESSONS = ['soup.json', 'bells.json', 'till.json'].map(guideFile);
const LEVELS = [...LESSONS, ...PLAYED.map(({ level }) => JSON.stringify(level, null, 2))];

const levelTarget = fc.property(mutated(LEVELS), (text) => {
  const parsed = parseLevel(text, 'fuzz');
  if (parsed.ok) return;
  isClear(badFile('bad-level', 'fuzz.json', text, parsed.error).message);
  const lines = text.split(/\r\n|\r|\n/u).length;
  const lost = parsed.error.filter(({ line, column }) => line < 1 || line > lines || column < 1);
  if (parsed.error.length === 0 || lost.length > 0) throw new Error(`no place in the file: ${JSON.stringify(lost)}`);
});

const planTexts = PLAYED.flatMap(({ plan }) => [JSON.stringify(plan), JSON.stringify({ plan }), plan.join('\n')]);
const kitchens = PLAYED.map(({ level }) => kitchenOf(level));

const planTarget = fc.asyncProperty(mutated(planTexts), fc.constantFrom(...kitchens), async (text, kitchen) => {
  const parsed = await parsePlan(text, 'fuzz.json');
  if (!parsed.ok) return isClear(parsed.error.message);
  const played = playOut(kitchen, parsed.value.plan);
  if (!played.ok) isClear(planFaultText(kitchen, played.error, 1));
});

const codes = PLAYED.flatMap(({ level, plan }) => {
  const text = JSON.stringify(level);
  const [part] = levelOf(text).parts;
  if (part === undefined) return [];
  return [null, text].map((inside) => ({ part, code: String(codeOf({ id: 'fuzz', part, plan, level: inside })) }));
});

/** Codes that were changed on the way, and such that were put together by hand, with a checksum that is right. */
const changedCode = fc.oneof(
  mutated(codes.map(({ code }) => code)),
  mutatedBytes(codes.map(({ code }) => bodyOf(code))).map(framed),
);

const codeTarget = fc.property(changedCode, fc.constantFrom(...codes), (text, { part }) => {
  const shared = readCode(text);
  if (!shared.ok) return isClear(codeProblem(shared.error, null).message);
  isClear(missingKitchen(shared.value, []).message);
  if (shared.value.level !== null) parseLevel(shared.value.level, shared.value.id);
  const { kitchen } = part;
  const plan = planOfMoves(kitchen, shared.value.moves);
  const played = plan.ok ? playOut(kitchen, plan.value) : null;
  if (played?.ok)
    resultCard({ title: shared.value.id, kitchen, log: played.value.log, score: null }, true).forEach(isClear);
  else if (played !== null) isClear(planFaultText(kitchen, played.error, null));
});

const [lesson] = LESSONS.map(levelOf);
const progressText = JSON.stringify({
  version: 1,
  kitchens: {
    [String(lesson?.parts[0]?.hash)]: { stars: 3, goal: 'finish', value: 13, plan: ['start 1.soup', 'wait'] },
  },
  tries: { abc: 2 },
  programs: { abc: { stars: 1, goal: 'coins', value: 4 } },
  puzzles: { abc: { stars: 2 } },
  questions: { abc: { answer: 1, confidence: 'certain', right: false, owed: true, at: 3, again: 0 } },
  finished: 3,
  latest: 'abc',
  certified: false,
  language: 'python',
});

const progressTarget = fc.property(mutated([progressText]), (text) => {
  const read = readChecked(
    text,
    () => Kept,
    () => [],
  );
  if (!read.ok) return isClear(badFile('bad-progress', 'progress.json', text, read.error).message);
  const progress = progressIn(read.value.data);
  const merged = mergedProgress(NO_PROGRESS, progress);
  const stars = lesson === undefined ? 0 : starsOfLevel(merged, lesson);
  if (!Number.isInteger(stars) || stars < 0 || stars > 3) throw new Error(`${stars} stars`);
});

export const TARGETS: readonly Target[] = [
  { name: 'a level', property: levelTarget },
  { name: 'a plan', property: planTarget },
  { name: 'the code of a shift', property: codeTarget },
  { name: 'a progress file', property: progressTarget },
];
