import { expect, test } from 'vitest';
import { levelPaths, parseCampaign } from '../../src/levels/index.ts';
import { placeOf } from '../support/level-text.ts';

const TEXT = `{
  "title": "Mine",
  "chapters": [
    { "title": "First", "folder": "one", "levels": ["L01", "L02"] },
    { "title": "Second", "folder": "two", "levels": ["L03"] }
  ],
  "tour": { "title": "Quick", "levels": ["L02", "L01"], "folder": "tour", "end": "T1" }
}`;

test('a campaign names its levels by chapter, in order, and the level at the end of its tour', () => {
  const parsed = parseCampaign(TEXT);
  expect(parsed.ok && levelPaths(parsed.value)).toEqual([
    'one/L01.json',
    'one/L02.json',
    'two/L03.json',
    'tour/T1.json',
  ]);
});

test('a campaign needs no tour', () => {
  const parsed = parseCampaign(TEXT.replace(/,\s*"tour".*/u, ''));
  expect(parsed.ok && parsed.value.tour).toBeUndefined();
  expect(parsed.ok && levelPaths(parsed.value)).toHaveLength(3);
});

test.each([
  ['an id that stands twice', '["L03"]', '["L01", "L99"]', '"L01", "L99"'],
  ['a misspelt key', '"folder": "two"', '"foldr": "two"', '"foldr"'],
  ['a folder outside', '"folder": "two"', '"folder": "../two"', '"../two"'],
  ['a chapter without levels', '["L03"]', '[]', '[]'],
  ['a level of the tour that is in no chapter', '["L02", "L01"]', '["L02", "L10"]', '"L10"'],
  ['a level that stands in the tour twice', '["L02", "L01"]', '["L02", "L02"]', '"L02"], "folder"'],
  ['an end of the tour that is in a chapter', '"T1"', '"L03" ', '"L03" '],
  ['a tour without an end', ', "end": "T1"', '', '{ "title": "Quick"'],
])('%s is told where it stands', (_, right, wrong, piece) => {
  const text = TEXT.replace(right, wrong);
  const parsed = parseCampaign(text);
  expect(parsed.ok ? [] : parsed.error).toEqual([expect.objectContaining(placeOf(text, piece))]);
});
