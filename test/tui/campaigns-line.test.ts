import { expect, test } from 'vitest';
import type { ListedCampaign } from '../../src/model/pack.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { campaignsLine } from '../../src/tui/lines/campaigns-line.ts';
import { themeOf } from '../../src/tui/theme.ts';

const theme = themeOf({ ascii: false, color: false, reducedMotion: true });
const listedAs = (...titles: readonly string[]): readonly ListedCampaign[] =>
  titles.map((title) => ({ folder: title, title, remembered: false }));
const lineOf = (titles: readonly string[], at: number): string =>
  textOf(campaignsLine({ listed: listedAs(...titles), at }, 80, theme));

test('a campaign alone needs no line', () => {
  expect(lineOf(['Alone'], 0)).toBe('');
});

test('the one that is shown has a sign, also without colours', () => {
  expect(lineOf(['One', 'Two'], 1)).toMatch(/^ {3}One +▸ Two /u);
});

test.each([
  ['two long titles', ['A title that is as long as titles may be: sixty characters x', 'B'.repeat(60)]],
  ['five of them', Array.from({ length: 5 }, (_, nth) => `${nth} of a number of packs`)],
  ['twenty-three of them', Array.from({ length: 23 }, (_, nth) => `Pack ${nth} with a long name`)],
])('%s fit a line, and the one that is shown is always named', (_, titles) => {
  for (const [at, title] of titles.entries()) {
    const text = lineOf(titles, at);
    expect(columnsOf(text)).toBe(80);
    expect(text).toContain(`▸ ${title.slice(0, 6)}`);
  }
});

test('where there is no room for all of them, it is said which of how many is shown', () => {
  expect(
    lineOf(
      Array.from({ length: 23 }, (_, nth) => `Pack ${nth}`),
      6,
    ),
  ).toContain('▸ Pack 6 (7 of 23)');
});
