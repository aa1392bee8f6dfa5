import { expect, test } from 'vitest';
import { LONGEST_LINE, MOST_STORY_LINES } from '../../src/levels/limits.ts';
import { levelOf, levelText, placeOf } from '../support/level-text.ts';
import { overlayFaults } from '../support/overlay-text.ts';

const PLAIN = levelOf(levelText());

test.each([
  ['predict', { question: 'Wann?' }, '"predict"'],
  ['hints', ['eins', 'zwei'], '"eins"'],
  ['aha', 'Fertig.', '"aha"'],
  ['breaks', 'Nirgends.', '"breaks"'],
  ['cards', [{ title: 'Karte' }], '{"title":"Karte"'],
  ['check', { question: 'Und?' }, '"check"'],
  ['statements', [{ says: 'Das.' }], '{"says"'],
  ['parts', [{ label: 'eins' }], '"label"'],
  ['puzzles', [{ title: 'eins' }], '{"title":"eins"'],
  ['variants', [{ title: 'noch einmal' }], '{"title":"noch'],
])('%s of a level that has none is told where it stands', (key, texts, piece) => {
  const text = JSON.stringify({ title: 'Mittag', [key]: texts });
  expect(overlayFaults(text, PLAIN)).toEqual([expect.objectContaining(placeOf(text, piece))]);
});

test.each([
  ['an answer too many', { predict: { answers: [{}, {}, { text: 'drei' }] } }, '{"text":"drei"'],
  ['a statement too many', { statements: [{}, { says: 'zwei' }] }, '{"says"'],
  ['a reply to an answer that has none', { predict: { answers: [{ bait: { rule: 'So.' } }] } }, '"bait"'],
  ['a text of a variant that has none', { variants: [{ aha: 'So.' }] }, '"aha"'],
  ['a fact that the level does not know', { aha: 'Um {best:2}.' }, '{best:2}'],
  ['a fact that the variant does not know', { variants: [{ story: ['Um {slow}.'] }] }, '{slow}'],
  ['a value', { check: { computed: '{best}' } }, '"computed"'],
  ['a kitchen', { goal: 'waits' }, '"goal"'],
  ['a program', { cards: [{ javascript: {} }] }, '"javascript"'],
  ['a title that is too long', { title: 'x'.repeat(61) }, '"xx'],
  ['a line of the story that is too long', { story: ['x'.repeat(LONGEST_LINE + 1)] }, '"xx'],
  ['a story of too many lines', { story: Array(MOST_STORY_LINES + 1).fill('x') }, '['],
  ['a misspelt key', { titel: 'x' }, '"titel"'],
])('%s is told where it stands', (_, overlay, piece) => {
  const text = JSON.stringify(overlay);
  expect(overlayFaults(text)).toEqual([expect.objectContaining(placeOf(text, piece))]);
});

test('facts that the level knows may stand in every language', () => {
  const overlay = { aha: '{best}, {house}, {blocking}, {slow}, {javascript:1 line 1}, {javascript:check line 1}' };
  expect(overlayFaults(JSON.stringify(overlay))).toEqual([]);
});

test('all faults of an overlay are told in one go, in its order', () => {
  const text = JSON.stringify({ titel: 'x', aha: '{bets}', statements: [{}, {}], breaks: 7 }, null, 1);
  expect(overlayFaults(text).map(({ line }) => line)).toEqual([2, 3, 6, 8]);
});
