import type { Certificate } from '../model/certificate.ts';
import { type CertificateLine, called, certificateLines } from '../words/certificate.ts';
import { printable } from '../words/quoted.ts';
import { type Glyphs, starsText } from './glyphs.ts';
import { wrapped } from './wrap.ts';

/** Who a certificate is for, and the day on which it is written, in words. */
interface Occasion {
  readonly name: string | null;
  readonly date: string;
}

/** What stands before a paragraph, and before its further lines. */
const INDENTS: Readonly<Record<CertificateLine['kind'], readonly [string, string]>> = {
  title: ['', ''],
  text: ['', ''],
  chapter: ['', ''],
  level: ['  ', '  '],
  aha: ['      ', '      '],
};

/** A certificate as a text file, in lines of at most 80 columns. */
export function certificateText(certificate: Certificate, { name, date }: Occasion, glyphs: Glyphs): string {
  const subject = called(name === null ? null : printable(name.trim()));
  const paragraphs = certificateLines(certificate, subject, (stars) => starsText(stars, glyphs));
  const lines = paragraphs.flatMap(({ kind, text }) => {
    const [first, rest] = INDENTS[kind];
    const broken = text === '' ? [''] : wrapped(first + text, rest);
    return kind === 'title' ? [...broken, '='.repeat(text.length)] : broken;
  });
  return `${[...lines, '', date].join('\n')}\n`;
}
