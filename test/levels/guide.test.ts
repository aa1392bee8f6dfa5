import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { playOut } from '../../src/kitchen/index.ts';
import { checkLevel, parseCampaign, rightAnswers } from '../../src/levels/index.ts';
import * as limits from '../../src/levels/limits.ts';
import { outcomeOf, REMARK_KINDS } from '../../src/scoring/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { command, folderWith } from '../support/command.ts';
import { GUIDE, GUIDE_FILES, guideFile } from '../support/level-guide.ts';
import { levelOf } from '../support/level-text.ts';
import { overlaidBy } from '../support/overlay-text.ts';

const EXAMPLE = levelOf(guideFile('soup.json'));

test('every JSON block of the guide stands under the name of its file', () => {
  expect(GUIDE.match(/^```json$/gmu)).toHaveLength(Object.keys(GUIDE_FILES).length);
});

/** As the anchor of a heading is made from its words. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

test('the table of contents leads to sections that there are, and leaves none out', () => {
  const anchors = [...GUIDE.matchAll(/^## (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));
  const contents = GUIDE.slice(0, GUIDE.indexOf('\n## '));
  const links = [...contents.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor = '']) => anchor);
  expect(links.toSorted()).toEqual(anchors.toSorted());
});

test.each(['soup.json', 'bells.json', 'till.json'])(
  '%s of the guide is a level in which there is nothing to put right',
  (name) => {
    expect(checkLevel(levelOf(guideFile(name)), cooksOf).filter(({ severity }) => severity !== 'note')).toEqual([]);
  },
);

test('the complete example has every field of a lesson', () => {
  const empty = Object.entries(EXAMPLE).filter(([, value]) => value === null || value.length === 0);
  // A level has either kitchens, puzzles or luck: those have examples of their own.
  expect(empty.map(([key]) => key)).toEqual(['puzzles', 'luck']);
  expect(EXAMPLE.check?.card).not.toBeNull();
});

test('the shift of the example comes out as predicted, by its worked plan and by the best', () => {
  const [part, plan] = [EXAMPLE.parts[0], EXAMPLE.plans.find(({ name }) => name === 'calm')];
  if (part === undefined || plan === undefined || EXAMPLE.predict === null)
    throw new Error('the example has lost something');
  const played = playOut(part.kitchen, plan.plan);
  const finish = played.ok ? outcomeOf(part.kitchen, played.value.log).finish : null;
  const [right] = rightAnswers(EXAMPLE.predict, EXAMPLE, cooksOf) ?? [];
  expect(EXAMPLE.predict.answers[right ?? -1]?.is).toEqual([finish]);
  expect(cooksOf(part.kitchen).best).toMatchObject({ proven: true, run: { outcome: { finish } } });
});

test('the overlay of the guide applies to its level', () => {
  expect(overlaidBy(JSON.parse(guideFile('soup.de.json')) as object, EXAMPLE).title).toBe('Suppe und Salat');
});

test('the campaign of the guide is one, with its levels where it says', async () => {
  expect(parseCampaign(guideFile('awaiter.json')).ok).toBe(true);
  const folder = folderWith({
    'awaiter.json': guideFile('awaiter.json'),
    'one/soup.json': guideFile('soup.json'),
    'one/soup.de.json': guideFile('soup.de.json'),
    'one/bells.json': guideFile('bells.json'),
    'end/question.json': guideFile('soup.json'),
  });
  const campaign = await readCampaign('de', folder);
  expect(campaign).toMatchObject({
    value: { tour: { levels: [{ title: 'Suppe und Salat' }], end: { id: 'question' } } },
  });
  expect((await command('check', folder)).exit).toBe(0);
});

test('the programs of the guide print what is recorded', async () => {
  const names = ['soup.json', 'bells.json', 'till.json'];
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, guideFile(name)])));
  const { exit, out } = await command('cards', ...names.map((name) => join(folder, name)));
  expect(out).toContain('9 programs');
  expect(exit).toBe(0);
});

test('the guide names the limits that the game has', () => {
  const named = [...GUIDE.matchAll(/^\| (?<what>.*[^|]) \| (?<most>\d+) \|$/gmu)].map(({ groups }) => groups?.most);
  expect(named.map(Number)).toEqual([
    limits.MOST_BYTES,
    limits.LONGEST_TITLE,
    limits.MOST_STORY_LINES,
    limits.LONGEST_LINE,
    limits.LONGEST_SENTENCE,
    limits.LONGEST_QUESTION,
    limits.MOST_ANSWERS,
    limits.LONGEST_ANSWER,
    limits.LONGEST_REPLY,
    limits.MOST_CARDS,
    limits.MOST_PUZZLES,
    limits.MOST_MARKED,
    limits.MOST_PROGRAM_LINES,
    limits.LONGEST_PROGRAM_LINE,
    limits.MOST_PRINTS,
    limits.LONGEST_PRINT,
    limits.MOST_STARTER_LINES,
    limits.MOST_JUDGED,
    limits.MOST_PARTS,
    limits.MOST_IDIOMS,
    limits.MOST_IDIOM_LINES,
    limits.MOST_STATEMENTS,
    limits.MOST_POINTERS,
    limits.MOST_VARIANTS,
    limits.MOST_DECISIONS,
    limits.MOST_LUCK_TIMES,
    limits.MOST_LUCK_MINUTES,
    limits.MOST_LUCK_PROGRAMS,
    limits.MOST_LUCK_ORDERS,
    limits.MOST_COMBINATIONS,
  ]);
});

test('the guide names every remark that a concept can point to', () => {
  for (const kind of REMARK_KINDS) expect(GUIDE).toContain(`\`${kind}\``);
});
