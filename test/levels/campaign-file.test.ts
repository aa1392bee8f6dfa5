import { expect, test } from 'vitest';
import { levelPath, parseCampaign } from '../../src/levels/index.ts';
import { placeOf } from '../support/level-text.ts';

const TEXT = `{
  "title": "Mine",
  "chapters": [
    { "title": "First", "folder": "one", "levels": ["L01", "L02"] },
    { "title": "Second", "folder": "two", "levels": ["L03"] }
  ]
}`;

test('a campaign names its levels by chapter, in order', () => {
  const parsed = parseCampaign(TEXT);
  const chapters = parsed.ok ? parsed.value.chapters : [];
  expect(chapters.flatMap((chapter) => chapter.levels.map((id) => levelPath(chapter, id)))).toEqual([
    'one/L01.json',
    'one/L02.json',
    'two/L03.json',
  ]);
});

test.each([
  ['an id that stands twice', '["L03"]', '["L01", "L99"]', '"L01", "L99"'],
  ['a misspelt key', '"folder": "two"', '"foldr": "two"', '"foldr"'],
  ['a folder outside', '"folder": "two"', '"folder": "../two"', '"../two"'],
  ['a chapter without levels', '["L03"]', '[]', '[]'],
])('%s is told where it stands', (_, right, wrong, piece) => {
  const text = TEXT.replace(right, wrong);
  const parsed = parseCampaign(text);
  expect(parsed.ok ? [] : parsed.error).toEqual([expect.objectContaining(placeOf(text, piece))]);
});
