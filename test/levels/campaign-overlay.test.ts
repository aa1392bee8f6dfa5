import { expect, test } from 'vitest';
import { parseCampaign, parseCampaignOverlay } from '../../src/levels/index.ts';
import { placeOf } from '../support/level-text.ts';

const CHAPTERS = [
  { title: 'First', folder: 'one', levels: ['L01', 'L02'] },
  { title: 'Second', folder: 'two', levels: ['L03'] },
];
const TOUR = { title: 'Quick', levels: ['L01'], folder: 'tour', end: 'T1' };

const campaignOf = (file: object) => {
  const parsed = parseCampaign(JSON.stringify({ title: 'Mine', chapters: CHAPTERS, ...file }));
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('; '));
  return parsed.value;
};

test('an overlay of a campaign replaces titles and nothing else', () => {
  const overlay = { title: 'Meine', chapters: [{}, { title: 'Zweites' }], tour: { title: 'Schnell' } };
  const parsed = parseCampaignOverlay(JSON.stringify(overlay), campaignOf({ tour: TOUR }));
  expect(parsed).toEqual({
    ok: true,
    value: {
      title: 'Meine',
      chapters: [CHAPTERS[0], { ...CHAPTERS[1], title: 'Zweites' }],
      tour: { ...TOUR, title: 'Schnell' },
    },
  });
});

test.each([
  ['a chapter too many', { chapters: [{}, {}, { title: 'Drittes' }] }, '{"title":"Drittes"'],
  ['the tour of a campaign that has none', { tour: { title: 'Schnell' } }, '"tour"'],
  ['a folder', { chapters: [{ folder: 'eins' }] }, '"folder"'],
])('%s is told where it stands', (_, overlay, piece) => {
  const text = JSON.stringify(overlay);
  const parsed = parseCampaignOverlay(text, campaignOf({}));
  expect(parsed.ok ? [] : parsed.error).toEqual([expect.objectContaining(placeOf(text, piece))]);
});
