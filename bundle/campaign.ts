import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'tsdown';
import { CAMPAIGN_FILE, levelsFolder, readCampaignFile, readCampaignLevel } from '../src/cli/io-levels.ts';
import { INDEX, type ShippedIndex, type ShippedSketches, SKETCHES, shippedName } from '../src/cli/io-shipped.ts';
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
      const { index, sketches, levels } = await shippedCampaign();
      const write = (name: string, text: string): void => writeFileSync(join(folder, shippedName(name)), text);
      for (const level of levels) write(level.id, sharedText(level));
      write(SKETCHES, JSON.stringify(sketches));
      // Last: its time is that of them all.
      write(INDEX, JSON.stringify(index));
    },
  };
}

interface ShippedFiles {
  readonly index: ShippedIndex;
  readonly sketches: ShippedSketches;
  readonly levels: readonly ParsedLevel[];
}

/** What is shipped of the campaign, from its files. */
async function shippedCampaign(): Promise<ShippedFiles> {
  const folder = levelsFolder();
  const file = right(await readCampaignFile());
  const end = file.tour === undefined ? [] : [{ chapter: file.tour, id: file.tour.end }];
  const places = [...placedLevels(file), ...end];
  const sizeOf = (path: string): number => statSync(join(folder, path)).size;
  const sizes = places.map(({ chapter, id }) => [id, sizeOf(levelPath(chapter, id))]);
  const levels = await Promise.all(places.map(async ({ chapter, id }) => right(await readCampaignLevel(chapter, id))));
  return {
    index: { file, size: sizeOf(CAMPAIGN_FILE), levels: Object.fromEntries(sizes) },
    sketches: Object.fromEntries(levels.map((level) => [level.id, sketchOf(level)])),
    levels,
  };
}

function right<Value>(read: Result<Value, Problem>): Value {
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
