import { expect, test } from 'vitest';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { levelLines } from '../../src/tui/levels-list.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { campaignOf, HANDS_ONLY, levelOf } from './support/kitchens.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

/** The lines of levels with these ids. */
function linesOf(width: number, ...ids: readonly string[]): readonly string[] {
  const campaign = campaignOf(...ids.map((id) => levelOf(id, 'Soup and salad', HANDS_ONLY)));
  const { lines } = levelLines({ campaign, progress: NO_PROGRESS, shelf: new Map(), cursor: 0 }, width, theme);
  return lines.map(textOf).slice(-ids.length);
}

test.each([80, 140])('at %i columns an id stands there in full, and its title apart from it', (width) => {
  const lines = linesOf(width, 'bells', 'T1', 'level-2026-1', 'level-2026-2');
  const titles = lines.map((text) => text.indexOf(' Soup and salad'));
  expect(new Set(titles).size).toBe(1);
  expect(lines.map((text) => text.slice(3, titles[0]).trim())).toEqual(['bells', 'T1', 'level-2026-1', 'level-2026-2']);
});

test('an id that is too long is cut, and leaves room for its title', () => {
  const [text = ''] = linesOf(80, 'x'.repeat(200));
  expect(text).toContain(`${theme.glyphs.cut} Soup and salad`);
  expect(columnsOf(text)).toBeLessThanOrEqual(80);
});
