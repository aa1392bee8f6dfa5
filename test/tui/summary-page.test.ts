import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { levelsOf, type Summary } from '../../src/lesson/index.ts';
import { LANGUAGES } from '../../src/model/lesson.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { summaryLines } from '../../src/tui/lines/summary-lines.ts';
import { SIZES } from './support/looks.ts';

const campaign = await readCampaign(null);
if (!campaign.ok) throw new Error(campaign.error.message);
const levels = levelsOf(campaign.value);
const [narrow, wide] = SIZES;

/** All that the campaign teaches as code, as for somebody who has played it through. */
const chapters = campaign.value.chapters.map(({ title, levels: of }) => ({
  title,
  idioms: of.flatMap(({ id, idioms }) => idioms.map((idiom) => ({ ...idiom, level: id }))),
}));
const count = chapters.flatMap(({ idioms }) => idioms).length;
const summary: Summary = { chapters: chapters.filter(({ idioms }) => idioms.length > 0), shown: count, all: count };

const page = (languages: typeof LANGUAGES | readonly (typeof LANGUAGES)[number][], width: number): readonly string[] =>
  summaryLines(summary, languages, width).map((line) => textOf(line).trimEnd());

test.each(LANGUAGES)(
  '%s: every line of the page is one of a program that is run with the cards of its level',
  (language) => {
    for (const { id, idioms, cards } of levels) {
      const run = cards.flatMap((card) => card[language]?.lines ?? []).map((line) => line.trim());
      const shown = idioms.flatMap((idiom) => idiom[language] ?? []).map((line) => line.trim());
      expect({ id, strangers: shown.filter((line) => !run.includes(line)) }).toEqual({ id, strangers: [] });
    }
  },
);

test('every chapter has its idioms, in both languages', () => {
  expect(chapters.filter(({ idioms }) => idioms.length === 0)).toEqual([]);
  expect(
    chapters.flatMap(({ idioms }) => idioms.filter((one) => one.javascript === null || one.python === null)),
  ).toEqual([]);
});

test.each(LANGUAGES)('%s: in the smallest window no line of code is broken, and none is too long', (language) => {
  const lines = page([language], narrow.columns);
  expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(narrow.columns);
  const code = summary.chapters.flatMap(({ idioms }) => idioms.flatMap((one) => one[language] ?? []));
  expect(code.filter((line) => !lines.includes(` ${line}`))).toEqual([]);
});

test('side by side nothing is lost: what is too long stands above its line, or goes on in the next', () => {
  const lines = page(LANGUAGES, wide.columns);
  expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(wide.columns);
  const words = (texts: readonly string[]): readonly string[] => texts.join(' ').split(/\s+/u).sort();
  const code = summary.chapters.flatMap(({ idioms }) =>
    idioms.flatMap((one) => [...(one.javascript ?? []), ...(one.python ?? [])]),
  );
  const missing = words(code).filter((word) => !words(lines).includes(word));
  expect(missing).toEqual([]);
});

// Lines of cards are named by number: whoever changes a card sees here what the page has become.
test.each(LANGUAGES)('%s: the page as it is', (language) => {
  expect(page([language], narrow.columns).join('\n')).toMatchSnapshot();
});
