import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { levelsOf } from '../../src/lesson/index.ts';
import { parseOverlay } from '../../src/levels/index.ts';
import { LONGEST_PROGRAM_LINE, MOST_STARTER_LINES } from '../../src/levels/limits.ts';
import { faultsIn, levelOf, levelText, placeOf } from '../support/level-text.ts';

const KITCHEN = { dishes: { tea: { steps: { pour: { minutes: 1 } } } }, orders: [{ dish: 'tea' }], goal: 'finish' };
const inParts = (write: object): string =>
  JSON.stringify({ parts: ['a', 'b'].map((label) => ({ label, ...KITCHEN })), write }, null, 2);

/** The message of the only fault, which must stand at this piece of the text. */
function faultAt(text: string, piece: string): string {
  expect(faultsIn(text)).toEqual([expect.objectContaining(placeOf(text, piece))]);
  return faultsIn(text)[0]?.message ?? '';
}

test('nothing is written where the level does not say so; {} is the first part, without a starter', () => {
  expect(levelOf(levelText()).write).toBeNull();
  expect(levelOf(levelText({ write: {} })).write).toEqual({ part: 0, starter: null });
});

test('a part and a starter are read as they stand there', () => {
  const starter = ['export default async function shift(kitchen) {', '', '}'];
  expect(levelOf(inParts({ part: 2, starter })).write).toEqual({ part: 1, starter });
});

test('a part that is not there is told where it stands', () => {
  expect(faultAt(inParts({ part: 3 }), '3\n')).toBe('found 3, expected a part from 1 to 2');
  expect(faultAt(levelText({ write: { part: 7 } }), '7\n')).toContain('this level has one part');
});

test('a level of puzzles, where nothing is cooked, and a variant have no program', () => {
  const puzzles = [{ title: 'one', python: { lines: ["print('a')"], prints: ['a'], from: [1] } }];
  expect(faultAt(JSON.stringify({ puzzles, write: {} }), '"write"')).toContain('found the key "write"');
  expect(faultAt(levelText({ variants: [{ ...KITCHEN, write: {} }] }), '"write"')).toContain('found the key "write"');
});

test.each([
  ['that is too long', ['+'.repeat(LONGEST_PROGRAM_LINE + 1)], '"+'],
  ['that could move the cursor', ['zap\u001b'], '"zap'],
])('a line of a starter %s is told where it stands', (_, starter, piece) => {
  expect(faultAt(levelText({ write: { starter } }), piece)).toContain('a line of code');
});

test('a starter has at least one line, and not more than are read', () => {
  for (const count of [0, MOST_STARTER_LINES + 1]) {
    const starter = Array.from({ length: count }, () => '//');
    expect(faultsIn(levelText({ write: { starter } }))).toHaveLength(1);
  }
});

test('no overlay changes it: a program is code in every language', () => {
  const level = levelOf(levelText({ write: { starter: ['// go'] } }));
  const text = JSON.stringify({ write: { starter: ['// los'] } });
  expect(parseOverlay(text, level)).toMatchObject({ ok: false, error: [placeOf(text, '"write"')] });
});

test('the levels of the campaign that offer it, two of them with a naive program to start from', async () => {
  const campaign = await readCampaign(null);
  if (!campaign.ok) throw new Error(campaign.error.message);
  const offers = levelsOf(campaign.value).flatMap(({ id, write }) => (write === null ? [] : [{ id, ...write }]));
  expect(offers.map(({ id }) => id)).toEqual(['L09', 'L10', 'L11', 'L14', 'L16', 'L17']);
  expect(offers.flatMap(({ id, starter }) => (starter === null ? [] : [id]))).toEqual(['L10', 'L11']);
});
