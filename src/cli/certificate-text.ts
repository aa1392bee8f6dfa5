import type { Certificate } from '../model/certificate.ts';
import { asciiOf } from '../words/ascii.ts';
import { type CertificateLine, called, certificateLines } from '../words/certificate.ts';
import { printable } from '../words/quoted.ts';
import { glyphsOf, starsText } from './glyphs.ts';
import { COLUMNS, wrapped } from './wrap.ts';

/** Who a certificate is for, and the day on which it is written, in words. */
interface Occasion {
  readonly name: string | null;
  readonly date: string;
}

/** What stands before each line of a paragraph. */
const INDENTS: Readonly<Record<CertificateLine['kind'], string>> = {
  title: '',
  text: '',
  chapter: '',
  level: '  ',
  aha: '      ',
};

/** A certificate as a text file, in lines of at most 80 columns. */
export function certificateText(certificate: Certificate, { name, date }: Occasion, ascii: boolean): string {
  const subject = called(name === null ? null : printable(name.trim()));
  const paragraphs = certificateLines(certificate, subject, (stars) => starsText(stars, glyphsOf(ascii)));
  const lines = paragraphs.flatMap(({ kind, text }) => {
    const indent = INDENTS[kind];
    const broken = wrapped(text, '', COLUMNS - indent.length).map((line) => (line === '' ? '' : indent + line));
    return kind === 'title' ? [...broken, '='.repeat(text.length)] : broken;
  });
  const all = [...lines, '', date].map((line) => (ascii ? asciiOf(line) : line));
  return `${all.join('\n')}\n`;
}
