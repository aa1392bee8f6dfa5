import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CampaignFile, ParsedLevel } from '../levels/index.ts';
import { fromSharedText } from './shared-json.ts';
import { drawn, type Sketch } from './sketch.ts';

/*
 * To read the whole campaign with all that can be wrong in it takes a second, and the one that is shipped has been checked
 * before. So the build writes down what was read: a sketch of every level, which is enough for the map, and the whole of
 * it in a file of its own. The files in `levels` stay the truth: one that was changed since is read as ever.
 */

/** What the build writes down of the campaign as a whole. */
export interface ShippedIndex {
  readonly file: CampaignFile;
  /** In bytes, of the campaign's own file. */
  readonly size: number;
  readonly levels: Readonly<Record<string, { readonly sketch: Sketch; readonly size: number }>>;
}

/** Beside the bundle; where the sources run there is none. */
const FOLDER = fileURLToPath(new URL('./campaign/', import.meta.url));
/** The file of the index in this folder; the one of a level is called like it. */
export const INDEX = 'index';
export const shippedName = (name: string): string => `${name}.json`;

/** The campaign as it was shipped. */
export class Shipped {
  readonly #index: ShippedIndex;
  readonly #written: Stats;
  readonly #levels = new Map<string, ParsedLevel>();

  private constructor(index: ShippedIndex, written: Stats) {
    this.#index = index;
    this.#written = written;
  }

  /** `null` where nothing was written down. */
  static open(): Shipped | null {
    try {
      const path = join(FOLDER, shippedName(INDEX));
      return new Shipped(JSON.parse(readFileSync(path, 'utf8')) as ShippedIndex, statSync(path));
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
    const found = this.#index.levels[id];
    if (found === undefined || !this.#isAsShipped(path, found.size)) return null;
    return drawn<ParsedLevel>(found.sketch, () => this.#whole(id));
  }

  #whole(id: string): ParsedLevel {
    const level =
      this.#levels.get(id) ?? (fromSharedText(readFileSync(join(FOLDER, shippedName(id)), 'utf8')) as ParsedLevel);
    this.#levels.set(id, level);
    return level;
  }

  /** A package manager gives all files of a package one time: a file that is not younger counts as not changed. */
  #isAsShipped(path: string, size: number): boolean {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && found.size === size && found.mtimeMs <= this.#written.mtimeMs;
  }
}
