import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { levelsOf } from '../../src/lesson/index.ts';
import { parseOverlay, trialsOf } from '../../src/levels/index.ts';
import { LONGEST_PROGRAM_LINE, MOST_JUDGED, MOST_STARTER_LINES } from '../../src/levels/limits.ts';
import { faultsIn, levelOf, levelText, placeOf } from '../support/level-text.ts';

const KITCHEN = { dishes: { tea: { steps: { pour: { minutes: 1 } } } }, orders: [{ dish: 'tea' }], goal: 'finish' };
const inParts = (write: object): string =>
  JSON.stringify({ parts: ['a', 'b'].map((label) => ({ label, ...KITCHEN })), write }, null, 2);

/** The message of the only fault, which must stand at this piece of the text. */
function faultAt(text: string, piece: string): string {
  expect(faultsIn(text)).toEqual([expect.objectContaining(placeOf(text, piece))]);
  return faultsIn(text)[0]?.message ?? '';
}

const ELSEWHERE = { late: KITCHEN, never: { ...KITCHEN, closes: 9 } };
const PUZZLES = [{ title: 'one', python: { lines: ["print('a')"], prints: ['a'], from: [1] } }];
const ofPuzzles = (write: object): string => JSON.stringify({ puzzles: PUZZLES, elsewhere: ELSEWHERE, write }, null, 2);

test('nothing is written where the level does not say so; {} is the first part, without a starter', () => {
  expect(levelOf(levelText()).write).toBeNull();
  const level = levelOf(levelText({ write: {} }));
  expect(level.write).toEqual({ kitchens: [1], starter: null, mends: false, hash: level.parts[0]?.hash });
});

test('a part, a starter and whether it is to be mended are read as they stand there', () => {
  const starter = ['export default async function shift(kitchen) {', '', '}'];
  const level = levelOf(inParts({ part: 2, starter, mend: true }));
  expect(level.write).toEqual({ kitchens: [2], starter, mends: true, hash: level.parts[1]?.hash });
});

test('a program may be judged in parts and in kitchens elsewhere, each by its name; all of them make its hash', () => {
  const level = levelOf(levelText({ elsewhere: ELSEWHERE, write: { kitchens: [1, 'never'] } }));
  const [never] = level.elsewhere.filter(({ name }) => name === 'never');
  expect(trialsOf(level)).toEqual([
    { name: null, kitchen: level.parts[0]?.kitchen },
    { name: 'never', kitchen: never?.kitchen },
  ]);
  const others = [[1], ['never'], ['never', 1], [1, 'late', 'never']].map(
    (kitchens) => levelOf(levelText({ elsewhere: ELSEWHERE, write: { kitchens } })).write?.hash,
  );
  expect(new Set([level.write?.hash, ...others]).size).toBe(1 + others.length);
});

test('parts are called by their labels', () => {
  expect(trialsOf(levelOf(inParts({ kitchens: [2, 1] }))).map(({ name }) => name)).toEqual(['b', 'a']);
});

test('in a level of puzzles a program is judged in kitchens elsewhere', () => {
  expect(trialsOf(levelOf(ofPuzzles({ kitchens: ['late', 'never'] }))).map(({ name }) => name)).toEqual([
    'late',
    'never',
  ]);
  const asked = 'the name of a kitchen in "elsewhere"';
  expect(faultAt(ofPuzzles({ starter: ['//'] }), '{\n    "starter"')).toContain(asked);
  expect(faultAt(ofPuzzles({ kitchens: [7] }), '7\n')).toBe(`found 7, expected ${asked}`);
});

test('a kitchen that is not there is told where it stands, with the nearest name', () => {
  const text = ofPuzzles({ kitchens: ['late', 'nevr'] });
  expect(faultAt(text, '"nevr"')).toContain('found "nevr"');
  expect(faultsIn(text)[0]?.hint).toBe('did you mean "never"?');
  expect(faultAt(inParts({ kitchens: [1, 3] }), '3\n')).toBe('found 3, expected a part from 1 to 2');
});

test.each([
  ['a part and kitchens', { part: 1, kitchens: [1] }, 'either "part" or "kitchens"'],
  ['a kitchen twice', { kitchens: [1, 1] }, 'each kitchen once'],
  ['nothing to mend', { mend: true }, 'a "starter" beside it'],
  ['no kitchen', { kitchens: [] }, `a list of 1 to ${MOST_JUDGED} kitchens`],
])('%s: told as a fault', (_, write, message) => {
  expect(faultsIn(levelText({ write })).map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
});

test('a part that is not there is told where it stands', () => {
  expect(faultAt(inParts({ part: 3 }), '3\n')).toBe('found 3, expected a part from 1 to 2');
  expect(faultAt(levelText({ write: { part: 7 } }), '7\n')).toContain('this level has one part');
});

test('a variant has no program', () => {
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

test('levels of the campaign that offer it, with naive programs to start from', async () => {
  const campaign = await readCampaign(null);
  if (!campaign.ok) throw new Error(campaign.error.message);
  const offers = levelsOf(campaign.value).flatMap(({ id, write }) => (write === null ? [] : [{ id, ...write }]));
  expect(offers.map(({ id }) => id)).toEqual(expect.arrayContaining(['L09', 'L10', 'L11', 'L14', 'L16', 'L17']));
  const naive = offers.flatMap(({ id, starter }) => (starter === null ? [] : [id]));
  expect(naive).toEqual(expect.arrayContaining(['L10', 'L11']));
});
