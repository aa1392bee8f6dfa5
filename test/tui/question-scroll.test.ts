import { expect, test } from 'vitest';
import { longestAsked, pressing, readOf, SCRIPTS, shownFirst, viewOf } from './support/questions.ts';

const replied = pressing(shownFirst(longestAsked('check', SCRIPTS.words)), '1');

test.each([']', 'pagedown', 'down'])('%s scrolls a reply at its first stroke', (key) => {
  expect(readOf(pressing(replied, key))).not.toBe(readOf(replied));
});

test('scrolling ends with the last line, and comes back from there at the first stroke', () => {
  const { mostScroll } = viewOf(replied);
  const end = pressing(replied, ...Array.from({ length: mostScroll + 20 }, () => ']'));
  expect(readOf(end)).not.toContain('↓');
  expect(readOf(pressing(end, '['))).not.toBe(readOf(end));
});

test('where all fits nothing scrolls', () => {
  const shown = shownFirst(longestAsked('predict', SCRIPTS.words));
  expect(viewOf(pressing(shown, ']', ']')).scroll).toBe(0);
});

test.each([
  ['down', []],
  ['up', ['down', 'down']],
] as const)('the cursor is seen again as soon as it moves %s', (key, before) => {
  const shown = pressing(shownFirst(longestAsked('check', SCRIPTS.wide)), ...before);
  const away = pressing(shown, ...Array.from({ length: viewOf(shown).mostScroll }, () => ']'));
  expect(readOf(away)).toMatch(/^ *\d+ more ↑/u);
  expect(readOf(pressing(away, key))).toContain('▸ 2  ');
});
