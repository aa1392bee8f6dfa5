import { dirname, join } from 'node:path';
import { type CampaignFile, type Finding, levelPath, parseCampaign, placedFindings } from '../levels/index.ts';
import { type FileCheck, faulty, told } from './file-check.ts';
import { isFile } from './io.ts';
import { readLevelFile } from './io-levels.ts';
import type { FileFault } from './level-faults.ts';
import { unnamedLevels } from './pack-files.ts';

type CampaignFault = Pick<FileFault, 'code' | 'message' | 'hint'> & Pick<Finding, 'path'>;

/** Checks a campaign's own file, and whether the files that it names are there. */
export async function checkCampaign(file: string, text: string): Promise<FileCheck> {
  const parsed = parseCampaign(text);
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const faults = [
    ...(await missingLevels(dirname(file), parsed.value)),
    ...(await tourFaults(dirname(file), parsed.value)),
  ];
  return {
    ...told(file, text, placedFindings(text, faults)),
    findings: placedFindings(text, await unnamedLevels(file, parsed.value)),
  };
}

/** Levels that the campaign names and that have no file, where it names them. */
async function missingLevels(folder: string, { chapters, tour }: CampaignFile): Promise<readonly CampaignFault[]> {
  const named = chapters.flatMap((chapter, nth) =>
    chapter.levels.map((id, place) => ({ file: levelPath(chapter, id), path: ['chapters', nth, 'levels', place] })),
  );
  if (tour !== undefined) named.push({ file: levelPath(tour, tour.end), path: TOUR_END });
  const found = await Promise.all(named.map(({ file }) => isFile(join(folder, file))));
  return named
    .filter((_, index) => !found[index])
    .map(({ file, path }) => ({
      code: 'missing-level',
      path,
      message: `the campaign names a level whose file does not exist: ${file}`,
      hint: 'write the level, or take its id out of the campaign',
    }));
}

const TOUR_END = ['tour', 'end'];

/** What is asked at the end of a tour is the check of its last level. */
async function tourFaults(folder: string, { tour }: CampaignFile): Promise<readonly CampaignFault[]> {
  if (tour === undefined) return [];
  const path = levelPath(tour, tour.end);
  const level = await readLevelFile(join(folder, path), tour.end);
  if (!level.ok || level.value.check !== null) return [];
  const message = `the tour ends in a level that has no "check": ${path}`;
  const hint = 'write the question that the tour ends with';
  return [{ code: 'tour-without-check', path: TOUR_END, message, hint }];
}
