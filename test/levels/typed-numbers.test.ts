import { expect, test } from 'vitest';
import { checkLevel } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const LEVEL = levelOf(levelText());
const [COOKS] = LEVEL.parts.map(({ kitchen }) => cooksOf(kitchen));
const BEST = COOKS?.best.run?.outcome.finish ?? 0;
const BLOCKING = COOKS?.blocking.outcome.finish ?? 0;

/** What the pie takes: a number of the kitchen that is no cook's value. */
const PIE = 9;
/** A step of as many minutes as the best shift takes. */
const TWIN = { twin: { steps: { rest: { minutes: BEST } } } };

function fixesFor(aha: string, change: object = {}): readonly string[] {
  const level = levelOf(levelText({ aha, ...change }));
  return checkLevel(level, cooksOf).flatMap(({ code, fix }) => (code === 'typed-number' ? [fix] : []));
}

test('the level is one in which the numbers differ', () => {
  expect(new Set([BEST, BLOCKING, PIE]).size).toBe(3);
});

test('a typed number that a cook comes to should stand in braces', () => {
  expect(fixesFor(`It can be ${BEST} minutes.`)).toEqual(['write {best}']);
  expect(fixesFor(`Down from ${BLOCKING}, they say.`)).toEqual(['write {blocking}']);
});

test('a number in braces, within a word or of another value is no claim', () => {
  for (const aha of ['{best} minutes.', `L${BEST} and ${BEST}.5 and pie-${BEST}`, `${BEST + 1000} minutes`]) {
    expect(fixesFor(aha)).toEqual([]);
  }
});

test("the kitchen's own number is a claim only where the words speak of a whole shift", () => {
  const { dishes } = JSON.parse(levelText());
  const change = { dishes: { ...dishes, ...TWIN } };
  expect(fixesFor(`Resting takes ${BEST} minutes.`, change)).toEqual([]);
  expect(fixesFor(`You can finish in ${BEST} minutes.`, change)).toEqual(['write {best}']);
});

test('a number in a text of a variant is held against the variant’s kitchens, and told with its place there', () => {
  const lunch = { steps: { chop: { minutes: 20 }, knead: { minutes: 30 } } };
  const variant = JSON.parse(levelText({ stations: {}, dishes: { lunch }, aha: 'It can be 50, they say.' }));
  const level = levelOf(levelText({ variants: [variant] }));
  expect(checkLevel(level, cooksOf).filter(({ code }) => code === 'typed-number')).toMatchObject([
    { path: ['variants', 0, 'aha'], message: expect.stringContaining('variant 1: "aha" says 50'), fix: 'write {best}' },
  ]);
});

test('of several parts, the braces name the part', () => {
  const { title: _, ...kitchen } = JSON.parse(levelText());
  const other = { ...kitchen, dishes: { lunch: { steps: { chop: { minutes: 50 }, knead: { minutes: 7 } } } } };
  const level = levelOf(
    JSON.stringify({
      aha: 'So it is 57.',
      parts: [
        { label: 'a', ...kitchen },
        { label: 'b', ...other },
      ],
    }),
  );
  const findings = checkLevel(level, cooksOf);
  expect(findings).toContainEqual(expect.objectContaining({ code: 'typed-number', part: null, fix: 'write {best:2}' }));
});
