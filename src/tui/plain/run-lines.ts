import type { Cooks } from '../../model/best.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { ProgramFault, ProgramReport } from '../../model/program.ts';
import { MESSAGES } from '../../words/messages.ts';
import { bestLine } from '../../words/outcomes.ts';
import { clockTime } from '../../words/refusals.ts';
import { placeText, printedTexts } from '../lines/result-lines.ts';
import { resultOf } from '../program-result.ts';
import type { ProgramState } from '../program-state.ts';
import { spoken } from './plain-words.ts';

const WORDS = MESSAGES.plain.write;

/** Where the program stands, or why it could not be opened. */
export function fileLines({ file, problem }: ProgramState): readonly string[] {
  if (file === null) return [MESSAGES.write.opening];
  return problem === null ? [MESSAGES.write.openThis, `  ${file}`] : [`  ${file}`, problem, MESSAGES.write.triesAgain];
}

/** What a run without a fault came to. */
export function ranLines(kitchen: Kitchen, report: ProgramReport, cooks: Cooks): readonly string[] {
  const { you, verdict } = resultOf(kitchen, report, cooks.blocking.plan, cooks);
  const { score = null, sentence = '', remarks = [] } = verdict ?? {};
  return [
    ...(score === null ? [] : [WORDS.stars(score.stars)]),
    spoken(WORDS.yours(you.value)),
    spoken(bestLine(kitchen.goal, cooks.best)),
    ...(sentence === '' ? [] : [spoken(sentence)]),
    ...remarks.map(spoken),
    ...printedLines(report.printed),
  ];
}

/** What went wrong, where, and how far the shift had come. */
export const faultLines = ({ excerpt, printed }: ProgramReport, fault: ProgramFault): readonly string[] => [
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
