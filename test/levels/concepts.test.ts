import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { levelPath, parseCampaign, parseLevel } from '../../src/levels/index.ts';
import type { Level } from '../../src/model/level.ts';

/** Which concepts and misunderstandings each level is there for, as the campaign was designed. */
const DESIGN: Readonly<Record<string, { concepts: readonly number[]; misunderstandings: readonly string[] }>> = {
  L01: { concepts: [3, 4, 6, 7, 8, 9, 19, 22], misunderstandings: ['M3', 'M8'] },
  L02: { concepts: [20, 22, 23, 24, 61, 82, 84], misunderstandings: ['M5', 'M7'] },
  L03: { concepts: [1, 2, 5, 16, 17, 18, 25, 56, 74], misunderstandings: ['M1', 'M2'] },
  L04: { concepts: [10, 11, 47, 67, 90], misunderstandings: ['M5'] },
  L05: { concepts: [11, 26, 28, 66, 76, 81], misunderstandings: ['M7', 'M16'] },
  L06: { concepts: [26, 52, 58, 77, 107], misunderstandings: ['M8', 'M15'] },
  L07: { concepts: [29, 66, 76], misunderstandings: ['M6', 'M16'] },
  L08: { concepts: [12, 15, 37, 38, 39, 40, 41, 45], misunderstandings: ['M3', 'M12'] },
  L09: { concepts: [14, 31, 32, 33, 34, 35], misunderstandings: ['M9', 'M11'] },
  L10: { concepts: [30, 55, 94, 95, 107], misunderstandings: ['M9', 'M12'] },
  L11: { concepts: [22, 30], misunderstandings: ['M9', 'M10'] },
  L12: { concepts: [69, 72, 89], misunderstandings: ['M24'] },
  L13: { concepts: [62, 68, 70, 71, 86], misunderstandings: ['M24'] },
  L14: { concepts: [21, 48, 50, 51, 53, 54, 60, 63, 65], misunderstandings: ['M2', 'M8'] },
  L15: { concepts: [21, 46, 60, 81, 85, 108], misunderstandings: ['M1', 'M23'] },
  L16: { concepts: [51, 65, 85, 98], misunderstandings: ['M23'] },
  L17: { concepts: [14, 27, 43, 49, 59, 72], misunderstandings: ['M14'] },
  L18: { concepts: [2, 18, 25, 36, 57, 78, 79], misunderstandings: ['M2', 'M16'] },
  L19: { concepts: [6, 28, 62, 68, 80, 81, 83, 97], misunderstandings: ['M16'] },
  L20: { concepts: [64, 87, 88, 89, 91, 92, 93, 96, 100], misunderstandings: ['M27'] },
  L21: { concepts: [42, 45, 53, 75, 87, 106], misunderstandings: ['M4', 'M13'] },
  L22: { concepts: [41, 44, 45, 109], misunderstandings: ['M25'] },
  L23: { concepts: [34, 99, 101, 104], misunderstandings: ['M17', 'M19'] },
  L24: { concepts: [33, 34, 35, 89, 99], misunderstandings: ['M18'] },
  L25: { concepts: [53, 87, 89, 99], misunderstandings: ['M20'] },
  L26: { concepts: [13, 39, 41], misunderstandings: ['M19'] },
  L27: { concepts: [102, 105], misunderstandings: ['M21', 'M22'] },
  L28: { concepts: [103, 105], misunderstandings: ['M22'] },
  L29: { concepts: [100, 102, 109], misunderstandings: ['M26'] },
  L30: { concepts: [46, 59, 73, 83, 86, 108, 109, 110], misunderstandings: ['M1', 'M9', 'M14', 'M19'] },
};

const FOLDER = new URL('../../levels/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

function campaignLevels(): ReadonlyMap<string, Level> {
  const campaign = parseCampaign(read('awaiter.json'));
  if (!campaign.ok) throw new Error('no campaign');
  return new Map(
    campaign.value.chapters.flatMap((chapter) =>
      chapter.levels.map((id) => {
        const level = parseLevel(read(levelPath(chapter, id)), id);
        if (!level.ok) throw new Error(`${id}: ${level.error[0]?.message}`);
        return [id, level.value] as const;
      }),
    ),
  );
}

const levels = campaignLevels();

/** The misunderstandings behind the wrong answers of a level and its variants. */
const misunderstandingsIn = (level: Level): readonly string[] =>
  [level.predict, level.check, ...level.variants.map(({ predict }) => predict)].flatMap((question) =>
    (question?.answers ?? []).flatMap(({ bait }) => bait?.misunderstanding ?? []),
  );

// Where a pointer leads is held by the reader of level files: one to a thing that is not there is a fault.
test.each(Object.entries(DESIGN))(
  '%s teaches the concepts that it is there for, and says where',
  (id, { concepts }) => {
    const taught = levels.get(id)?.concepts.map(({ concept }) => concept) ?? [];
    expect(concepts.filter((concept) => !taught.includes(concept))).toEqual([]);
  },
);

test.each(Object.entries(DESIGN))(
  '%s meets the misunderstandings that it is there for',
  (id, { misunderstandings }) => {
    const level = levels.get(id);
    const met = level === undefined ? [] : misunderstandingsIn(level);
    expect(misunderstandings.filter((one) => !met.includes(one))).toEqual([]);
  },
);

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

test('every concept of the list is taught somewhere in the campaign', () => {
  const taught = [...levels.values()].flatMap(({ concepts }) => concepts.map(({ concept }) => concept));
  expect(upTo(110).filter((concept) => !taught.includes(concept))).toEqual([]);
});

test('every misunderstanding of the list is met somewhere in the campaign', () => {
  const met = [...levels.values()].flatMap(misunderstandingsIn);
  expect(upTo(27).filter((number) => !met.includes(`M${number}`))).toEqual([]);
});

test.each([...levels].filter(([id]) => id.startsWith('L')))('%s has all that its beats need', (_, level) => {
  expect(level.predict).not.toBeNull();
  expect(level.check).not.toBeNull();
  expect(level.hints).toHaveLength(2);
  expect(level.breaks).not.toBeNull();
  expect(level.variants.length).toBeGreaterThan(0);
  for (const variant of level.variants) expect(variant.predict).not.toBeNull();
});

test.each([...levels])(
  '%s answers every wrong prediction with the kitchen in which it would have been right',
  (_, level) => {
    for (const one of [level, ...level.variants]) {
      const baits = one.predict?.answers.filter(({ bait }) => bait !== null) ?? [];
      expect(baits).toHaveLength(Math.max(0, (one.predict?.answers.length ?? 1) - 1));
    }
  },
);

/** Sentences that one reads elsewhere and that are wrong or half true, by words of them, with the level that disproves each. */
const STATEMENTS = [
  ['L01', /deferred/u],
  ['L07', /V8/u],
  ['L07', /all the time|continuously|constantly/u],
  ['L08', /same concept/u],
  ['L09', /Promise\.all/u],
  ['L10', /use await|Use await/u],
  ['L18', /responsive/u],
  ['L19', /independently/u],
  ['L19', /freezes the screen/u],
  ['L23', /Uncaught errors/u],
  ['L24', /gather/u],
  ['L26', /create_task/u],
  ['L27', /at the same time/u],
  ['L28', /deadlock/u],
] as const;

test.each(STATEMENTS)('%s takes up the statement %s, which it disproves', (id, words) => {
  expect(levels.get(id)?.statements.filter(({ says }) => words.test(says))).toHaveLength(1);
});
