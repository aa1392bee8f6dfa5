/** The symbols of the text commands; every one is one column wide in either set. */
export interface Glyphs {
  readonly working: string;
  readonly staring: string;
  readonly waiting: string;
  readonly star: string;
  readonly noStar: string;
}

const UNICODE: Glyphs = { working: '█', staring: '▒', waiting: '·', star: '★', noStar: '☆' };
const ASCII: Glyphs = { working: '#', staring: '=', waiting: '.', star: '*', noStar: '-' };

export const glyphsOf = (ascii: boolean): Glyphs => (ascii ? ASCII : UNICODE);

/** Three places, as many of them full as there are stars. */
export const starsText = (stars: number, { star, noStar }: Glyphs): string =>
  star.repeat(stars) + noStar.repeat(3 - stars);
