import { expect, test } from 'vitest';
import { line, textOf } from '../../src/tui/line.ts';
import { headerLine } from '../../src/tui/lines/header.ts';
import { themeOf } from '../../src/tui/theme.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

/** A title beside so much on its right in a window of 80 columns. */
const titleBeside = (title: string, columns: number): string =>
  textOf(headerLine(title, '', line('#'.repeat(columns)), 80, theme))
    .replace(/#+$/u, '')
    .trim();

test('of a level in parts the title of the level gives way, and the name of the part is kept', () => {
  const title = 'L07 Notes to self 1/4: JavaScript: apron';
  expect(titleBeside(title, 20)).toBe(title);
  expect(titleBeside(title, 40)).toBe('L07 Notes … 1/4: JavaScript: apron');
});

test('so much of a level’s title is kept that the level can be told', () => {
  expect(titleBeside('L25 Now, later, or never 2/2: he never comes', 54)).toBe('L25 … 2/2: he never…');
  expect(titleBeside('L25 Now, later, or never, or some day', 54)).toBe('L25 Now, later, or …');
});
