import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseCampaign } from '../../src/levels/index.ts';
import { type Answer, command } from '../support/command.ts';

interface Checked {
  readonly file: string;
  readonly parts: readonly { readonly lesson: { readonly difficulty: number } }[];
}

/** A proof takes some seconds, of all levels together. Milliseconds. */
const PATIENCE = 120_000;

let answer: Answer;

beforeAll(async () => {
  answer = await command('check', '--strict', '--json', 'levels');
}, PATIENCE);

/** Of the hardest part; of levels without kitchens there is none. */
function difficulties(): ReadonlyMap<string, number> {
  const checked = JSON.parse(answer.out) as readonly Checked[];
  const playable = checked.filter(({ parts }) => parts.length > 0);
  return new Map(
    playable.map(({ file, parts }) => [
      basename(file, '.json'),
      Math.max(...parts.map(({ lesson }) => lesson.difficulty)),
    ]),
  );
}

/** Difficulties of the levels of each chapter of the campaign, with their ids. */
function chapters(): readonly (readonly (readonly [string, number])[])[] {
  const campaign = parseCampaign(readFileSync('levels/awaiter.json', 'utf8'));
  if (!campaign.ok) throw new Error('the campaign has faults');
  const known = difficulties();
  return campaign.value.chapters.map(({ levels }) =>
    levels.flatMap((id) => (known.has(id) ? [[id, known.get(id) as number] as const] : [])),
  );
}

test('all levels that come with the game are in order, warnings included', () => {
  const { exit, err } = answer;
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test('the first level of the campaign is a 1, and only its finale is a 5', () => {
  const all = chapters().flat();
  expect(all[0]).toEqual(['L01', 1]);
  expect(all.filter(([, difficulty]) => difficulty === 5)).toEqual([['L30', 5]]);
});

test('the campaign rises: of two chapters, the later one is the harder one far more often than not', () => {
  const means = chapters().map((chapter) => chapter.reduce((sum, [, one]) => sum + one, 0) / chapter.length);
  const pairs = means.flatMap((mean, at) => means.slice(at + 1).map((later) => later > mean));
  expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.75);
});
