import type { Best } from '../../model/best.ts';
import type { ProgramFault, ProgramReport } from '../../model/program.ts';
import { MESSAGES } from '../../words/messages.ts';
import { bestLine } from '../../words/outcomes.ts';
import { clockTime } from '../../words/refusals.ts';
import { placeText, printedTexts } from '../lines/result-lines.ts';
import type { ProgramResult } from '../program-result.ts';
import type { ProgramState } from '../program-state.ts';
import { numberedLines, spoken } from './plain-words.ts';

const WORDS = MESSAGES.plain.write;

/** Where the program stands, or why it could not be opened. */
export function fileLines({ file, problem, isStarter }: ProgramState): readonly string[] {
  if (file === null) return [MESSAGES.write.opening];
  if (problem !== null) return [`  ${file}`, problem, MESSAGES.write.triesAgain];
  return [isStarter ? MESSAGES.write.asGiven : MESSAGES.write.openThis, `  ${file}`];
}

/** What a run came to in a kitchen, all of it. @param best of the kitchen, `null` where it is not needed: a fault is told */
export function resultLines({ kitchen, report, you, verdict }: ProgramResult, best: Best | null): readonly string[] {
  if (report.fault !== null) return faultLines(report, report.fault);
  const { sentence = '', remarks = [] } = verdict ?? {};
  return [
    spoken(WORDS.yours(you.value)),
    ...(best === null ? [] : [spoken(bestLine(kitchen.goal, best))]),
    ...(sentence === '' ? [] : [spoken(sentence)]),
    ...remarks.map(spoken),
    ...afterwardsLines(report, verdict?.score?.passes !== false),
    ...printedLines(report.printed),
  ];
}

/** A line for each kitchen of several: what the program came to there. */
export const trialLines = (results: readonly ProgramResult[]): readonly string[] => [
  MESSAGES.write.inEachKitchen,
  ...numberedLines(
    results.map(({ name, you: { value, note }, verdict }) => {
      const stars = verdict?.score?.stars ?? null;
      const told = [
        spoken(value),
        ...(note === '' ? [] : [note]),
        ...(stars === null ? [] : [WORDS.starsThere(stars)]),
      ];
      return `${name ?? MESSAGES.write.asPlayed}: ${told.join(', ')}`;
    }),
  ),
];

/** What went wrong when the shift was over already. */
const afterwardsLines = ({ afterwards, excerpt }: ProgramReport, counts: boolean): readonly string[] =>
  afterwards === null
    ? []
    : [
        MESSAGES.write[counts ? 'afterwards' : 'afterwardsToo'](afterwards.message),
        ...(afterwards.place === null ? [] : [placeText(afterwards.place)]),
        ...excerpt.map((text) => `  ${text}`),
      ];

/** What went wrong, where, and how far the shift had come. */
const faultLines = ({ excerpt, printed }: ProgramReport, fault: ProgramFault): readonly string[] => [
  fault.message,
  ...(fault.place === null ? [] : [placeText(fault.place)]),
  ...excerpt.map((text) => `  ${text}`),
  fault.minute === null ? MESSAGES.write.notBegun : WORDS.cameTo(clockTime(fault.minute)),
  ...printedLines(printed),
];

function printedLines(printed: readonly string[]): readonly string[] {
  const [title, ...texts] = printedTexts(printed);
  return title === undefined ? [] : [title, ...texts.map((text) => `  ${text}`)];
}
