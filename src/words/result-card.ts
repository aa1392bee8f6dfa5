import type { Log } from '../model/event.ts';
import { goalValue } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { atOnce, outcomeOf, type Score } from '../scoring/index.ts';
import { asciiOf } from './ascii.ts';
import { failureText, goalText } from './outcomes.ts';
import { printable } from './quoted.ts';

/** A shift to be told of. */
export interface CardShift {
  /** Id and title of the level, and of a level in parts which of them it was. */
  readonly title: string;
  readonly kitchen: Kitchen;
  readonly log: Log;
  /** `null` while the best is not known. */
  readonly score: Score | null;
}

/** So many columns fit into a chat window. */
const CARD_COLUMNS = 40;

/** A block for each number from 0 on; more than there are blocks for is as high as the last. */
const BLOCKS = [...'·▁▂▃▄▅▆▇█'];
const DIGITS = [...'.123456789'];

/**
 * Three lines to paste: the level; how much went on at once, minute by minute; what it came to. They give neither names of
 * tasks nor the order of decisions away.
 */
export function resultCard(shift: CardShift, ascii: boolean): readonly [string, string, string] {
  const { title, kitchen, log } = shift;
  const heights = ascii ? DIGITS : BLOCKS;
  const name = `Awaiter ${printable(title)}`;
  const counts = atOnce(kitchen, log, CARD_COLUMNS);
  // A shift that ends in its first minute is a line all the same.
  const line = (counts.length === 0 ? [0] : counts).map((count) => heights[Math.min(count, heights.length - 1)]);
  return [ascii ? asciiOf(name) : name, line.join(''), scoreText(shift, ascii)];
}

/** A level's title, and of a level in parts which of them it is, from 1. */
export const partTitle = (title: string, number: number, parts: number): string =>
  parts > 1 ? `${title}, part ${number} of ${parts}` : title;

/** `finish 10m, gain 100 %, ★★★`; what is not known yet is left out. */
export function scoreText({ kitchen, log, score }: Omit<CardShift, 'title'>, ascii: boolean): string {
  const { goal } = kitchen;
  const outcome = outcomeOf(kitchen, log);
  const failed = failureText(goal, outcome);
  const value = goalText(goal, goalValue(goal, outcome));
  return [
    failed === null ? (goal === 'coins' ? value : `${goal} ${value}`) : `failed: ${failed}`,
    // Rounded down: 100 % is for what is as good as the best.
    ...(failed !== null || score?.gain == null ? [] : [`gain ${Math.floor(score.gain * 100)} %`]),
    ...(score === null ? [] : [starsText(score.stars, ascii)]),
  ].join(', ');
}

const MOST_STARS = 3;

function starsText(stars: number, ascii: boolean): string {
  const [star, noStar] = ascii ? '*-' : '★☆';
  return `${star}`.repeat(stars) + `${noStar}`.repeat(MOST_STARS - stars);
}
