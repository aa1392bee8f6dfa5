import type { Confidence, Question } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';

/** An answer that was given to a question. */
interface GivenAnswer {
  readonly answer: number;
  /** `null` where it was not asked for. */
  readonly confidence: Confidence | null;
}

/**
 * What is said about an answer once it is known which one is right: what was said and what is, and of a wrong one the
 * kitchen in which it would have been right, with the rule that forbids it here. Paragraphs.
 * @param right index of the right answer, -1 where none is right
 */
export function replyTexts(question: Question, given: GivenAnswer, right: number): readonly string[] {
  const { reply } = MESSAGES.question;
  const said = question.answers[given.answer];
  if (said === undefined) return [];
  const how = given.confidence === null ? null : MESSAGES.question.wereSure[given.confidence];
  if (given.answer === right) return [reply.right(said.text, how)];
  if (question.answers[right] === undefined) return [reply.noneIsRight];
  const { bait } = said;
  return [
    reply.wrong(said.text, how, question.answers[right]?.text ?? ''),
    ...(bait === null ? [] : [`${bait.kitchen} ${bait.rule}`]),
  ];
}
