import { expect, test } from 'vitest';
import { MESSAGES } from '../../src/words/messages.ts';
import { longestAsked, missingIn, pressing, readOf, SCRIPTS, shownFirst } from './support/questions.ts';

const { howSure, sure } = MESSAGES.question;

test('the longest prediction stands in the smallest window at once, and so does how sure one is', () => {
  const shown = shownFirst(longestAsked('predict', SCRIPTS.words));
  const { story, question } = shown.asked;
  const texts = [...story, question.question, ...question.answers.map(({ text }) => text)];
  expect(missingIn(readOf(shown), texts, shown.theme)).toEqual([]);
  const asked = readOf(pressing(shown, '1'));
  expect(missingIn(asked, [...texts, howSure, ...Object.values(sure)], shown.theme)).toEqual([]);
});

test('of the longest check the question and its answers are seen first, then the verdict, without scrolling', () => {
  const shown = shownFirst(longestAsked('check', SCRIPTS.words));
  const { question } = shown.asked;
  const texts = [question.question, ...question.answers.map(({ text }) => text)];
  expect(missingIn(readOf(shown), texts, shown.theme)).toEqual([]);
  const replied = readOf(pressing(shown, '1'));
  expect(missingIn(replied, texts, shown.theme)).toEqual([]);
  expect(replied).toContain('You said “a0');
});

const LOW = { window: { columns: 80, rows: 16 } };

test('where texts are so long that answers are below the window, the one at the cursor is seen', () => {
  const shown = shownFirst(longestAsked('predict', SCRIPTS.wide), LOW);
  for (const [nth, { text }] of shown.asked.question.answers.entries()) {
    const moved = pressing(shown, ...Array.from({ length: nth }, () => 'down'));
    expect(missingIn(readOf(moved), [text], shown.theme)).toEqual([]);
  }
  expect(missingIn(readOf(pressing(shown, '1')), [howSure, ...Object.values(sure)], shown.theme)).toEqual([]);
});

test('where texts are so long that the verdict is below the window, it is seen at once', () => {
  const replied = pressing(shownFirst(longestAsked('check', SCRIPTS.wide), LOW), '1');
  expect(readOf(replied)).toMatch(/”\.$/mu);
});
