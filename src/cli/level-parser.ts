import {
  type CampaignFile,
  type LevelFault,
  type ParsedLevel,
  parseCampaign,
  parseCampaignOverlay,
  parseLevel,
  parseOverlay,
} from '../levels/index.ts';
import { fail, type Result } from '../model/result.ts';
import { badFile } from './level-faults.ts';
import type { Problem } from './problem.ts';
import { sourceName } from './source-name.ts';

/*
 * What reads texts of levels, and says what is wrong with them. The campaign that is shipped does without: this is loaded
 * where it is needed.
 */

export const campaignIn = (text: string, path: string): Result<CampaignFile, Problem> =>
  told('bad-campaign', path, text, parseCampaign(text));

/** @param path `-` for standard input */
export const levelIn = (text: string, path: string, id: string): Result<ParsedLevel, Problem> =>
  told('bad-level', sourceName(path), text, parseLevel(text, id));

/** The campaign with the texts of an overlay, which lies at `path`. */
export const campaignUnder = (text: string, path: string, file: CampaignFile): Result<CampaignFile, Problem> =>
  told('bad-overlay', path, text, parseCampaignOverlay(text, file));

/** The level with the texts of an overlay, which lies at `path`. */
export const levelUnder = (text: string, path: string, level: ParsedLevel): Result<ParsedLevel, Problem> =>
  told('bad-overlay', path, text, parseOverlay(text, level));

const told = <Held>(
  code: Parameters<typeof badFile>[0],
  name: string,
  text: string,
  read: Result<Held, readonly LevelFault[]>,
): Result<Held, Problem> => (read.ok ? read : fail(badFile(code, name, text, read.error)));
