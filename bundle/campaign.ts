import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'tsdown';
import { CAMPAIGN_FILE, levelsFolder, readCampaignFile, readCampaignLevel } from '../src/cli/io-levels.ts';
import { INDEX, type ShippedIndex, shippedName } from '../src/cli/io-shipped.ts';
import type { Problem } from '../src/cli/problem.ts';
import { sharedText } from '../src/cli/shared-json.ts';
import { sketchOf } from '../src/cli/sketch.ts';
import { levelPath, type ParsedLevel, placedLevels } from '../src/levels/index.ts';
import type { Result } from '../src/model/result.ts';

/** Reads the campaign with all its checks, and writes down beside the bundle what is in it. */
export function writtenCampaign(): Rolldown.Plugin {
  return {
    name: 'written-campaign',
    async writeBundle({ dir = '' }) {
      const folder = join(dir, 'campaign');
      mkdirSync(folder, { recursive: true });
      const { index, levels } = await shippedCampaign();
      for (const level of levels) writeFileSync(join(folder, shippedName(level.id)), sharedText(level));
      writeFileSync(join(folder, shippedName(INDEX)), JSON.stringify(index));
    },
  };
}

/** What is shipped of the campaign, from its files. */
async function shippedCampaign(): Promise<{ readonly index: ShippedIndex; readonly levels: readonly ParsedLevel[] }> {
  const folder = levelsFolder();
  const file = right(await readCampaignFile());
  const end = file.tour === undefined ? [] : [{ chapter: file.tour, id: file.tour.end }];
  const all = await Promise.all(
    [...placedLevels(file), ...end].map(async ({ chapter, id }) => {
      const { size } = statSync(join(folder, levelPath(chapter, id)));
      return { level: right(await readCampaignLevel(chapter, id)), size };
    }),
  );
  const levels = Object.fromEntries(all.map(({ level, size }) => [level.id, { size, sketch: sketchOf(level) }]));
  const { size } = statSync(join(folder, CAMPAIGN_FILE));
  return { index: { file, size, levels }, levels: all.map(({ level }) => level) };
}

function right<Value>(read: Result<Value, Problem>): Value {
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
