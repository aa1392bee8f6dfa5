import { FOREIGN_FORMATS, type ForeignFormat } from '../model/foreign-format.ts';
import { ok, type Result } from '../model/result.ts';
import type { LevelFault } from './fault.ts';
import { jobShopLevel } from './jobshop.ts';

type Reader = (text: string) => Result<string, readonly LevelFault[]>;

const READERS: Readonly<Record<ForeignFormat, Reader>> = { jobshop: jobShopLevel };

/**
 * The text of a level file that a text stands for.
 * @param format in which the text is written; absent: it is a level already, with whatever faults
 * @returns the text of the level, or every fault that keeps it from being read in its format
 */
export const levelTextFrom = (
  text: string,
  format: ForeignFormat | undefined,
): Result<string, readonly LevelFault[]> => (format === undefined ? ok(text) : READERS[format](text));

/** The format in which a text can be read that is no level; `null` where there is none. */
export const foreignFormatOf = (text: string): ForeignFormat | null =>
  FOREIGN_FORMATS.find((format) => READERS[format](text).ok) ?? null;
