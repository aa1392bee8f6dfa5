import { expect, test } from 'vitest';
import { BELL, LARGEST } from './support/programs.ts';
import { longestAsked, missingIn, pressing, readOf, SCRIPTS, shownFirst, viewOf } from './support/questions.ts';

const LARGE = { columns: 140, rows: 45 };

test('in a large window the longest check and its program stand side by side, and nothing is hidden', () => {
  const shown = shownFirst(longestAsked('check', SCRIPTS.words), { window: LARGE });
  const { parts, mostScroll } = viewOf(shown);
  expect(parts.map(({ name }) => name)).toEqual(['question', 'program']);
  expect(parts.reduce((sum, { columns }) => sum + columns, 0)).toBe(LARGE.columns);
  expect(mostScroll).toBe(0);
});

test('beside its reply the program stays where it is, however far that is scrolled', () => {
  const replied = pressing(shownFirst(longestAsked('check', SCRIPTS.words), { window: LARGE }), '1');
  for (const shown of [replied, pressing(replied, ']', ']', ']', ']')]) {
    expect(missingIn(readOf(shown), LARGEST.lines, shown.theme)).toEqual([]);
  }
});

test('turning to the other language moves nothing, also where its lines are longer', () => {
  const asked = {
    ...longestAsked('check', SCRIPTS.words),
    card: { title: 'A bell', javascript: BELL, python: LARGEST },
  };
  const [first, second] = (['javascript', 'python'] as const).map((language) => {
    const shown = shownFirst({ ...asked, language }, { window: LARGE });
    expect(missingIn(readOf(shown), asked.card[language].lines, shown.theme)).toEqual([]);
    return viewOf(shown).parts.map(({ name, columns }) => ({ name, columns }));
  });
  expect(first).toEqual(second);
});
