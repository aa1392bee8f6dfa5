import type { Language } from '../model/lesson.ts';

/** What begins a comment. */
export const COMMENT: Readonly<Record<Language, string>> = { javascript: '//', python: '#' };

export const SUMMARY = {
  title: 'What you have learned, as code',
  nothing: 'Nothing yet: each level that has a star adds its lines.',
  /** @param shown how many of `all` are there already */
  soFar: (shown: number, all: number): string =>
    shown === all ? `All ${all} are here.` : `${shown} of ${all} so far: each level that has a star adds its lines.`,
  notIn: (language: string): string => `(not in ${language})`,
  /** In the game in lines. */
  otherLanguage: 't says it in the other language.',
};
