import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CampaignFile, ParsedLevel } from '../levels/index.ts';
import { once } from './once.ts';
import { fromSharedText } from './shared-json.ts';
import { drawn, type Sketch } from './sketch.ts';

/*
 * To read the whole campaign with all that can be wrong in it takes a second, and the one that is shipped has been checked
 * before. So the build writes down what was read: a sketch of every level, which is enough for the map, and the whole of
 * it in a file of its own. The files in `levels` stay the truth: one that was changed since is read as ever.
 */

/** What the build writes down of the campaign as a whole; sizes are those of files, in bytes. */
export interface ShippedIndex {
  readonly file: CampaignFile;
  readonly size: number;
  readonly levels: Readonly<Record<string, number>>;
}

export type ShippedSketches = Readonly<Record<string, Sketch>>;

/** Beside the bundle; where the sources run there is none. */
const FOLDER = join(import.meta.dirname, 'campaign');
/** These two files of this folder, and one for each level, which is called like it. */
export const INDEX = 'index';
export const SKETCHES = 'sketches';
export const shippedName = (name: string): string => `${name}.json`;

const textOf = (name: string): string => readFileSync(join(FOLDER, shippedName(name)), 'utf8');

/** The campaign as it was shipped. */
export class Shipped {
  readonly #index: ShippedIndex;
  readonly #written: Stats;
  readonly #levels = new Map<string, ParsedLevel>();
  readonly #sketches = once(() => JSON.parse(textOf(SKETCHES)) as ShippedSketches);

  private constructor(index: ShippedIndex, written: Stats) {
    this.#index = index;
    this.#written = written;
  }

  /** `null` where nothing was written down. */
  static open(): Shipped | null {
    try {
      return new Shipped(JSON.parse(textOf(INDEX)) as ShippedIndex, statSync(join(FOLDER, shippedName(INDEX))));
    } catch {
      return null;
    }
  }

  /** @returns `null` if the file was changed since */
  campaignFile(path: string): CampaignFile | null {
    return this.#isAsShipped(path, this.#index.size) ? this.#index.file : null;
  }

  /** @returns `null` if the file was changed since, or there was no such level */
  level(path: string, id: string): ParsedLevel | null {
    return this.#isAsShipped(path, this.#index.levels[id]) ? this.#whole(id) : null;
  }

  /** The same level, of which most is only read when it is asked for. */
  sketched(path: string, id: string): ParsedLevel | null {
    const sketch = this.#isAsShipped(path, this.#index.levels[id]) ? this.#sketches()[id] : undefined;
    return sketch === undefined ? null : drawn<ParsedLevel>(sketch, () => this.#whole(id));
  }

  #whole(id: string): ParsedLevel {
    const level = this.#levels.get(id) ?? (fromSharedText(textOf(id)) as ParsedLevel);
    this.#levels.set(id, level);
    return level;
  }

  /** A package manager gives all files of a package one time: a file that is not younger counts as not changed. */
  #isAsShipped(path: string, size: number | undefined): boolean {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && found.size === size && found.mtimeMs <= this.#written.mtimeMs;
  }
}
