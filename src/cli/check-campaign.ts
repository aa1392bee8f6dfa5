import { dirname, join } from 'node:path';
import { type CampaignFile, levelPath, levelPaths, parseCampaign, placedFindings } from '../levels/index.ts';
import { type FileCheck, faulty, told } from './file-check.ts';
import { isFile } from './io.ts';
import { readLevelFile } from './io-levels.ts';
import type { FileFault } from './level-faults.ts';
import { unnamedLevels } from './pack-files.ts';

type WholeFault = Omit<FileFault, 'line' | 'column'>;

/** Checks a campaign's own file, and whether the files that it names are there. */
export async function checkCampaign(file: string, text: string): Promise<FileCheck> {
  const parsed = parseCampaign(text);
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const named = levelPaths(parsed.value);
  const found = await Promise.all(named.map((path) => isFile(join(dirname(file), path))));
  const missing = named
    .filter((_, index) => !found[index])
    .map(
      (path): WholeFault => ({
        code: 'missing-level',
        message: `the campaign names a level whose file does not exist: ${path}`,
        hint: 'write the level, or take its id out of the campaign',
      }),
    );
  return {
    ...told(file, text, [...missing, ...(await tourFaults(dirname(file), parsed.value))]),
    findings: placedFindings(text, await unnamedLevels(file, parsed.value)),
  };
}

/** What is asked at the end of a tour is the check of its last level. */
async function tourFaults(folder: string, { tour }: CampaignFile): Promise<readonly WholeFault[]> {
  if (tour === undefined) return [];
  const path = levelPath(tour, tour.end);
  const level = await readLevelFile(join(folder, path), tour.end);
  if (!level.ok || level.value.check !== null) return [];
  const message = `the tour ends in a level that has no "check": ${path}`;
  return [{ code: 'tour-without-check', message, hint: 'write the question that the tour ends with' }];
}
