const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '…': '...',
  '–': '-',
  '—': '-',
  '−': '-',
  '×': 'x',
  '·': '-',
  '→': '>',
  '←': '<',
  '↑': '^',
  '↓': 'v',
  '≥': '>=',
  '≤': '<=',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
};

/** Text with signs and accents spelled in ASCII; what has no spelling becomes `?`. */
export const asciiOf = (text: string): string =>
  [...text.normalize('NFD').replace(/\p{Mn}/gu, '')]
    .map((sign) => PLAIN_SIGNS[sign] ?? (sign >= ' ' && sign <= '~' ? sign : '?'))
    .join('');
