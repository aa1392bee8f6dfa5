/** What the text commands keep to, whatever the terminal: their output is read in files and mails too. */
export const COLUMNS = 80;

/** A text in lines of at most 80 characters, or `columns`, broken between words; all but the first begin with `indent`. */
export function wrapped(text: string, indent: string, columns = COLUMNS): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && Array.from(longer).length > columns) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}
