import { areNarrowLines } from '../src/tui/frames/narrow.ts';

/*
 * Stands in the bundle for `Intl.Segmenter`. Some packages make one when they are loaded, which takes longer than to load
 * them; and the characters of a narrow text can be told apart without one.
 */

/** Taken out of `Intl`, because this file stands in the bundle for the whole of its name. */
const { Segmenter: Whole } = Intl;

type Segment = Pick<Intl.SegmentData, 'segment' | 'index' | 'input'>;

interface Segments extends Iterable<Segment> {
  containing(index: number): Segment | undefined;
}

export class Segmenter {
  readonly #given: ConstructorParameters<typeof Intl.Segmenter>;
  #whole: Intl.Segmenter | null = null;

  constructor(...given: ConstructorParameters<typeof Intl.Segmenter>) {
    this.#given = given;
  }

  segment(input: string): Segments {
    const isByCharacter = (this.#given[1]?.granularity ?? 'grapheme') === 'grapheme';
    if (isByCharacter && areNarrowLines(input)) return narrowSegments(input);
    this.#whole ??= new Whole(...this.#given);
    return this.#whole.segment(input);
  }
}

function narrowSegments(input: string): Segments {
  const containing = (index: number): Segment | undefined => {
    const segment = input[index];
    return segment === undefined ? undefined : { segment, index, input };
  };
  return {
    containing,
    *[Symbol.iterator]() {
      for (let index = 0; index < input.length; index += 1) yield { segment: input[index] as string, index, input };
    },
  };
}
