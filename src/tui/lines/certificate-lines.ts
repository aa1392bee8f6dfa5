import type { Certificate } from '../../model/certificate.ts';
import { type CertificateLine, HOW_TO_WRITE, certificateLines as inWords, YOU } from '../../words/certificate.ts';
import { type Line, line, wrapped } from '../line.ts';
import type { Theme, Tone } from '../theme.ts';

const TONES: Readonly<Record<CertificateLine['kind'], Tone>> = {
  title: 'star',
  text: 'plain',
  chapter: 'title',
  level: 'selected',
  aha: 'plain',
};

/** Columns before a line. */
const INDENT: Readonly<Record<CertificateLine['kind'], number>> = { title: 0, text: 0, chapter: 0, level: 0, aha: 4 };

/** The certificate in lines of at most `width` columns, for a frame that has its title. */
export function certificateLines(certificate: Certificate, width: number, { glyphs }: Theme): readonly Line[] {
  const starsOf = (stars: number): string =>
    [1, 2, 3].map((nth) => (nth <= stars ? glyphs.star : glyphs.noStar)).join('');
  const [, , ...paragraphs] = inWords(certificate, YOU, starsOf);
  const lines = paragraphs.flatMap(({ kind, text }) =>
    text === ''
      ? [line('')]
      : wrapped(text, width - INDENT[kind]).map((row) => line(' '.repeat(INDENT[kind]) + row, TONES[kind])),
  );
  return [...lines, line(''), ...wrapped(HOW_TO_WRITE, width).map((row) => line(row, 'faint'))];
}
