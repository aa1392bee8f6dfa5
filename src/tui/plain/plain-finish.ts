import { summaryOf } from '../../lesson/index.ts';
import { NOT_YET } from '../../levels/index.ts';
import type { Language } from '../../model/lesson.ts';
import { certificateLines, HOW_TO_WRITE, YOU } from '../../words/certificate.ts';
import { MESSAGES } from '../../words/messages.ts';
import { SUMMARY } from '../../words/summary.ts';
import { certified } from '../certified.ts';
import type { PlainWorld } from './plain-state.ts';

/** The certificate, a sentence a line. */
export function certificateSaid({ campaign, progress, known }: PlainWorld): readonly string[] {
  const starsOf = (stars: number): string => `${MESSAGES.plain.levels.stars(stars)},`;
  const texts = certificateLines(certified(campaign, progress, known), YOU, starsOf).map(({ text }) => text);
  return [...texts.filter((text) => text !== '').map(saidWhere), HOW_TO_WRITE];
}

const saidWhere = (text: string): string => text.replaceAll(NOT_YET, MESSAGES.plain.notKnownYet);

/** What has been learned, as code in one language: line by line, word for word. */
export function summarySaid({ campaign, progress }: PlainWorld, language: Language): readonly string[] {
  const { chapters, shown, all } = summaryOf(campaign, progress);
  const name = MESSAGES.code.languages[language];
  return [
    `${SUMMARY.title}, ${name}.`,
    shown === 0 ? SUMMARY.nothing : SUMMARY.soFar(shown, all),
    ...chapters.flatMap(({ title, idioms }) => [
      `${title}:`,
      ...idioms.flatMap((idiom) => [
        `${idiom.level}: ${idiom.says}`,
        ...(idiom[language] ?? [SUMMARY.notIn(name)]).map((text) => `    ${text}`),
      ]),
    ]),
    SUMMARY.otherLanguage,
  ];
}
