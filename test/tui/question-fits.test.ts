import { expect, test } from 'vitest';
import { themeOf } from '../../src/tui/theme.ts';
import { LARGEST } from './support/programs.ts';
import { longestAsked, missingIn, pressing, readWithKeys, SCRIPTS, shownFirst } from './support/questions.ts';

const SCRIPTS_AND_SIGNS = [
  { script: 'words', ascii: false },
  { script: 'words', ascii: true },
  { script: 'dots', ascii: true },
  { script: 'wide', ascii: false },
] as const;

test.each(SCRIPTS_AND_SIGNS)(
  'a prediction of the longest texts ($script, ASCII: $ascii) can be read to its end in the smallest window',
  ({ script, ascii }) => {
    const theme = themeOf({ ascii, reducedMotion: true, color: true });
    const shown = shownFirst(longestAsked('predict', SCRIPTS[script]), { theme });
    const { story, question } = shown.asked;
    const texts = [...story, question.question, ...question.answers.map(({ text }) => text)];
    for (const keys of [[], ['4'], ['4', '3']]) {
      expect(missingIn(readWithKeys(pressing(shown, ...keys)), texts, theme)).toEqual([]);
    }
  },
);

test.each(SCRIPTS_AND_SIGNS)(
  'a check of the longest texts ($script, ASCII: $ascii) can be read to its end in the smallest window',
  ({ script, ascii }) => {
    const theme = themeOf({ ascii, reducedMotion: true, color: true });
    const shown = shownFirst(longestAsked('check', SCRIPTS[script]), { theme });
    const { question, notes } = shown.asked;
    const before = [question.question, ...question.answers.map(({ text }) => text), ...LARGEST.lines];
    expect(missingIn(readWithKeys(shown), before, theme)).toEqual([]);
    const bait = question.answers[0]?.bait;
    const after = [...before, bait?.kitchen ?? '', bait?.rule ?? '', ...notes, ...LARGEST.prints];
    expect(missingIn(readWithKeys(pressing(shown, '1')), after, theme)).toEqual([]);
  },
);
