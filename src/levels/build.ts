import { prepare } from '../kitchen/index.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Answer, Card, Check, Program, Puzzle, Question } from '../model/lesson.ts';
import type { Level, Part } from '../model/level.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { type About, answerText } from './answer-text.ts';
import { printable } from './fault.ts';
import { contentHash, kitchenHash } from './hash.ts';
import type { LevelFile, VariantFile } from './schema.ts';

/** A part with what its author wrote: names that nothing uses are no longer in its kitchen. */
export interface ParsedPart extends Part {
  readonly spec: KitchenSpec;
}

export interface ParsedLevel extends Level {
  readonly parts: readonly ParsedPart[];
  readonly variants: readonly ParsedLevel[];
}

type CardFile = NonNullable<LevelFile['cards']>[number];
type QuestionFile = NonNullable<LevelFile['predict']>;
/** What the beats are about: a kitchen, several, or puzzles. */
type Middle =
  | KitchenSpec
  | { readonly parts: readonly (KitchenSpec & { readonly label: string })[] }
  | { readonly puzzles: readonly CardFile[] };

/** A level whose file has no faults. */
export function buildLevel(data: LevelFile, id: string): ParsedLevel {
  const { cards = [], check, statements = [], concepts = [], variants = [], ...others } = data;
  // A level of puzzles cannot have it.
  const { write, ...rest } = { write: undefined, ...others };
  const level = buildVariant(rest, id, printable(id));
  return {
    ...level,
    cards: cards.map(cardOf),
    check: check === undefined ? null : checkOf(check, level),
    write: write === undefined ? null : { part: (write.part ?? 1) - 1, starter: write.starter ?? null },
    statements,
    concepts,
    variants: variants.map((variant, at) => buildVariant(variant, `${id}-again-${at + 1}`, level.title)),
  };
}

function buildVariant(data: VariantFile, id: string, otherTitle: string): ParsedLevel {
  const { title = otherTitle, story = [], aha = null, breaks = null, hints = [], predict, plans, ...rest } = data;
  const { elsewhere = {}, ...others } = rest;
  const middle: Middle = others;
  const parts = partsOf(middle);
  const otherKitchens = Object.entries(elsewhere).map(([name, spec]) => ({ name, kitchen: kitchenOf(spec) }));
  const named = (kitchen: number | string): Kitchen | undefined =>
    typeof kitchen === 'number'
      ? parts[kitchen - 1]?.kitchen
      : otherKitchens.find(({ name }) => name === kitchen)?.kitchen;
  const puzzles = 'puzzles' in middle ? middle.puzzles.map(puzzleOf) : [];
  const worked = Object.entries(plans ?? {}).flatMap(([name, { kitchen = 1, plan }]) => {
    const where = named(kitchen);
    return where === undefined ? [] : [{ name, kitchen: where, plan }];
  });
  const about = { parts, elsewhere: otherKitchens, plans: worked };
  return {
    ...{ id, title, story, aha, breaks, hints, puzzles, ...about },
    predict: predict === undefined ? null : questionOf(predict, hashesOf([...parts, ...puzzles]), about),
    ...{ cards: [], check: null, write: null, statements: [], concepts: [], variants: [] },
  };
}

function partsOf(middle: Middle): readonly ParsedPart[] {
  if ('puzzles' in middle) return [];
  const specs = 'parts' in middle ? middle.parts : [{ label: null, ...middle }];
  return specs.map(({ label, ...spec }) => {
    const kitchen = kitchenOf(spec);
    return { label, spec, kitchen, hash: kitchenHash(kitchen) };
  });
}

function kitchenOf(spec: KitchenSpec): Kitchen {
  const kitchen = prepare(spec);
  if (!kitchen.ok) throw new Error('a kitchen without faults could not be prepared');
  return kitchen.value;
}

const cardOf = ({ title, javascript, python }: CardFile): Card => ({
  title,
  javascript: javascript ?? null,
  python: python ?? null,
});

function puzzleOf(file: CardFile): Puzzle {
  const card = cardOf(file);
  const linesOf = (program: Program | null) => (program === null ? null : [program.lines, program.prints]);
  return { ...card, hash: contentHash(['puzzle', linesOf(card.javascript), linesOf(card.python)]) };
}

const hashesOf = (things: readonly { readonly hash: string }[]): readonly string[] => things.map(({ hash }) => hash);

/** @param hashes of what a change of which makes it another question */
function questionOf({ question, computed, answers }: QuestionFile, hashes: readonly string[], about: About): Question {
  const all = [computed].flat();
  const read = answers.map(({ text, is, bait }): Answer => {
    const values = [is].flat();
    return {
      text: text ?? answerText(values, all, about),
      is: values,
      bait: bait === undefined ? null : { ...bait, as: bait.as ?? null },
    };
  });
  const hash = contentHash([hashes, all, read.map((answer) => answer.is)]);
  return { question, computed: all, answers: read, hash };
}

function checkOf({ card, ...question }: NonNullable<LevelFile['check']>, level: ParsedLevel): Check {
  const read = card === undefined ? null : puzzleOf(card);
  const hashes = hashesOf(read === null ? [...level.parts, ...level.puzzles] : [read]);
  // Whoever has answered the prediction has not answered the same question at the end.
  return { ...questionOf(question, ['check', ...hashes], level), card: card === undefined ? null : cardOf(card) };
}
