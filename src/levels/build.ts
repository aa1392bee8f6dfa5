import type { z } from 'zod';
import type { Kitchen } from '../model/kitchen.ts';
import type { Answer, Card, Check, MarkPuzzle, Puzzle, Question, Writing } from '../model/lesson.ts';
import { type Level, type Part, puzzlesOf } from '../model/level.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { type About, answerText } from './answer-text.ts';
import { cardOf, kitchenOf, linesOf } from './build-card.ts';
import { idiomOf } from './build-idiom.ts';
import { type LuckFile, luckOf } from './build-luck.ts';
import { kitchenNamed } from './fact-value.ts';
import { printable } from './fault.ts';
import { contentHash, kitchenHash } from './hash.ts';
import type { LevelFile, LevelOfPuzzles, PlainLevel, VariantFile } from './schema.ts';

/** A part with what its author wrote: names that nothing uses are no longer in its kitchen. */
export interface ParsedPart extends Part {
  readonly spec: KitchenSpec;
}

export interface ParsedLevel extends Level {
  readonly parts: readonly ParsedPart[];
  readonly variants: readonly ParsedLevel[];
}

type PuzzleFile = z.infer<typeof LevelOfPuzzles>['puzzles'][number];
type ReviewFile = NonNullable<z.infer<typeof PlainLevel>['review']>[number];
type QuestionFile = NonNullable<LevelFile['predict']>;
/** What the beats are about: a kitchen, several, puzzles, or a colleague's luck. */
type Middle =
  | KitchenSpec
  | { readonly parts: readonly (KitchenSpec & { readonly label: string })[] }
  | { readonly puzzles: readonly PuzzleFile[] }
  | { readonly luck: LuckFile };

/** A level whose file has no faults. */
export function buildLevel(data: LevelFile, id: string): ParsedLevel {
  const {
    cards: files = [],
    check,
    write,
    idioms = [],
    statements = [],
    concepts = [],
    variants = [],
    ...others
  } = data;
  // A level of puzzles cannot have it.
  const { review = [], ...rest } = { review: undefined, ...others };
  const level = buildVariant(rest, id, printable(id));
  const cards = files.map(cardOf);
  return {
    ...level,
    cards,
    idioms: idioms.map((idiom) => idiomOf(idiom, cards)),
    review: review.map(markOf),
    check: check === undefined ? null : checkOf(check, level),
    write: write === undefined ? null : writingOf(write, level),
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
  const luck = 'luck' in middle ? luckOf(middle.luck) : null;
  const worked = Object.entries(plans ?? {}).flatMap(([name, { kitchen = 1, plan }]) => {
    const where = named(kitchen);
    return where === undefined ? [] : [{ name, kitchen: where, plan }];
  });
  const about = { parts, elsewhere: otherKitchens, plans: worked };
  return {
    ...{ id, title, story, aha, breaks, hints, puzzles, luck, ...about },
    predict:
      predict === undefined ? null : questionOf(predict, hashesOf([...parts, ...puzzlesOf({ puzzles, luck })]), about),
    ...{ cards: [], idioms: [], review: [], check: null, write: null, statements: [], concepts: [], variants: [] },
  };
}

function writingOf(
  { part = 1, kitchens = [part], starter, mend = false }: NonNullable<LevelFile['write']>,
  level: ParsedLevel,
): Writing {
  const hashes = kitchens.flatMap((named) => {
    const kitchen = kitchenNamed(level, named);
    return kitchen === undefined ? [] : [kitchenHash(kitchen)];
  });
  const [only = '', ...others] = hashes;
  const hash = others.length === 0 ? only : contentHash(['program', ...hashes]);
  return { kitchens, starter: starter ?? null, mends: mend, hash };
}

function partsOf(middle: Middle): readonly ParsedPart[] {
  if ('puzzles' in middle || 'luck' in middle) return [];
  const specs = 'parts' in middle ? middle.parts : [{ label: null, ...middle }];
  return specs.map(({ label, ...spec }) => {
    const kitchen = kitchenOf(spec);
    return { label, spec, kitchen, goal: kitchen.goal, hash: kitchenHash(kitchen) };
  });
}

type Programs = Omit<Card, 'title'>;

const hashOf = (kind: string, ...all: readonly Programs[]): string =>
  contentHash([kind, ...all.flatMap(({ javascript, python }) => [linesOf(javascript), linesOf(python)])]);

function puzzleOf({ ask, mended, ...file }: PuzzleFile): Puzzle {
  if (ask !== undefined && mended !== undefined) return markOf({ ...file, ask, mended });
  const card = cardOf(file);
  return { ...card, hash: hashOf('puzzle', card) };
}

function markOf({ ask, mended: { javascript, python }, ...file }: ReviewFile): MarkPuzzle {
  const card = cardOf(file);
  const mended = { javascript: javascript ?? null, python: python ?? null };
  return { ...card, ask, mended, hash: hashOf('mark', card, mended) };
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
  const hashes = hashesOf(read === null ? [...level.parts, ...puzzlesOf(level)] : [read]);
  // Whoever has answered the prediction has not answered the same question at the end.
  return { ...questionOf(question, ['check', ...hashes], level), card: card === undefined ? null : cardOf(card) };
}
