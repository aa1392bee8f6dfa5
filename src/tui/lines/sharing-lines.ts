import { MESSAGES } from '../../words/messages.ts';
import { type Line, line, wrapped } from '../line.ts';
import type { Sharing } from '../sharing.ts';

const WORDS = MESSAGES.sharing;

/**
 * Card and command without any frame, from the first column on, so that a mouse can mark them; below them what there is to
 * say.
 * @param told what has become of the copy, `null` before that
 */
export function sharingLines(
  { card, command }: Sharing,
  told: string | null,
  { width, rows }: { readonly width: number; readonly rows: number },
): readonly Line[] {
  const said = [WORDS.about, WORDS.needs].flatMap((text) => ['', ...wrapped(text, width - 1)]);
  const news = told === null ? [] : ['', ...wrapped(told, width - 1)];
  const below = [...said.map((text) => line(text, 'faint')), ...news.map((text) => line(text, 'ready'))];
  const room = rows - card.length - below.length - 2;
  return [
    line(''),
    ...card.map((text) => line(text, 'selected')),
    line(''),
    ...commandLines(command, width, room).map((text) => line(text)),
    ...below,
  ];
}

/** The command in pieces as wide as the window, as a terminal would break it. */
function commandLines(command: string | null, width: number, rows: number): readonly string[] {
  const pieces = (command ?? '').match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
  return command === null || pieces.length > rows ? wrapped(WORDS.noRoom, width - 1) : pieces;
}
