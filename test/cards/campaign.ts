import { readFileSync } from 'node:fs';
import { levelPath, parseCampaign } from '../../src/levels/index.ts';

const FOLDER = new URL('../../levels/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

/** Every level of the campaign as its file holds it, with the file's path in the folder of levels. */
export function campaignLevels(): readonly { readonly path: string; readonly value: unknown }[] {
  const campaign = parseCampaign(read('awaiter.json'));
  if (!campaign.ok) throw new Error(campaign.error.map(({ message }) => message).join('; '));
  const paths = campaign.value.chapters.flatMap((chapter) => chapter.levels.map((id) => levelPath(chapter, id)));
  return paths.map((path) => ({ path, value: JSON.parse(read(path)) as unknown }));
}
