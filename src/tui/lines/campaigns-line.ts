import type { ListedCampaign, PackTrouble } from '../../model/pack.ts';
import { MESSAGES } from '../../words/messages.ts';
import { printable } from '../../words/quoted.ts';
import { columnsOf, cutTo, type Line, line, loud, piece, wrapped } from '../line.ts';
import type { Glyphs, Theme } from '../theme.ts';
import type { Campaigns } from '../use-campaigns.ts';

const WORDS = MESSAGES.campaigns;
/** A title that is cut to less says nothing. */
const LEAST_TITLE = 8;
/** No title is longer. */
const LONGEST_TITLE = 60;

/** The campaigns that can be turned to, the one that is shown among them; empty where there is only that one. */
export function campaignsLine({ listed, at }: Pick<Campaigns, 'listed' | 'at'>, width: number, theme: Theme): Line {
  if (listed.length < 2) return line('');
  const { glyphs } = theme;
  const hint = ` ${WORDS.turn} `;
  const room = width - columnsOf(hint);
  const titles = titlesIn(listed, at, room, glyphs);
  const pieces = titles.flatMap(([title, isShown]) =>
    isShown ? [loud(` ${glyphs.pointer} ${title}`, 'selected'), piece(' ')] : [piece(`   ${title} `, 'faint')],
  );
  const used = pieces.reduce((sum, { text }) => sum + columnsOf(text), 0);
  return [...pieces, piece(' '.repeat(Math.max(0, room - used))), piece(hint, 'faint')];
}

type Title = readonly [title: string, isShown: boolean];

/** A sign and a space before each title, and two spaces around it. */
const AROUND = 4;

/** All of them, the longest cut; where that says nothing, the one that is shown, and which of how many it is. */
function titlesIn(listed: readonly ListedCampaign[], at: number, room: number, { cut }: Glyphs): readonly Title[] {
  const needs = (most: number): number =>
    listed.reduce((sum, { title }) => sum + Math.min(columnsOf(title), most) + AROUND, 0);
  let most = LONGEST_TITLE;
  while (most >= LEAST_TITLE && needs(most) > room) most -= 1;
  if (most >= LEAST_TITLE) return listed.map(({ title }, index) => [cutTo(title, most, cut), index === at]);
  const count = WORDS.nthOf(at + 1, listed.length);
  return [[`${cutTo(listed[at]?.title ?? '', room - columnsOf(count) - AROUND - 1, cut)} ${count}`, true]];
}

/** What there is to say, in place of its levels, of a pack that cannot be shown. */
export function troubleLines(
  { listed, at }: Pick<Campaigns, 'listed' | 'at'>,
  trouble: PackTrouble,
  width: number,
  { glyphs }: Theme,
): readonly Line[] {
  return troubleTexts({ listed, at }, trouble).flatMap((text) =>
    // A line of a file keeps its place under the line above it.
    text.startsWith(' ')
      ? [line(` ${cutTo(text, width - 2, glyphs.cut)}`, 'faint')]
      : (text === '' ? [''] : wrapped(text, width - 2)).map((one) => line(` ${one}`)),
  );
}

/** The same as paragraphs. */
export function troubleTexts(
  { listed, at }: Pick<Campaigns, 'listed' | 'at'>,
  trouble: PackTrouble,
): readonly string[] {
  const one = listed[at];
  const folder = printable(one?.folder ?? '');
  const forget = one?.remembered ? ['', WORDS.forgetIt] : [];
  if (trouble.kind === 'moved') return [WORDS.isGone(folder), WORDS.openThere, ...forget];
  return [WORDS.isBroken, '', ...trouble.message.split('\n'), '', WORDS.mendIt, WORDS.allOfIt(folder), ...forget];
}
