import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import {
  type LevelFault,
  parseCampaign,
  parseCampaignOverlay,
  parseLevel,
  parseOverlay,
} from '../../src/levels/index.ts';
import type { Result } from '../../src/model/result.ts';

const FOLDER = new URL('../../levels/', import.meta.url);
const OVERLAYS = globSync('**/*.*.json', { cwd: FOLDER }).map((path) => path.replaceAll('\\', '/'));

const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
const baseOf = (overlay: string): string => overlay.replace(/\.[a-z]{2,3}\.json$/u, '.json');

function applied(overlay: string): Result<unknown, readonly LevelFault[]> {
  const base = baseOf(overlay);
  if (base === 'awaiter.json') {
    const campaign = parseCampaign(read(base));
    return campaign.ok ? parseCampaignOverlay(read(overlay), campaign.value) : campaign;
  }
  const level = parseLevel(read(base), basename(base, '.json'));
  return level.ok ? parseOverlay(read(overlay), level.value) : level;
}

test('every overlay belongs to a level or to the campaign, and applies without a fault', () => {
  expect(OVERLAYS.filter((overlay) => !existsSync(new URL(baseOf(overlay), FOLDER)))).toEqual([]);
  const faults = OVERLAYS.map((overlay) => {
    const result = applied(overlay);
    return { overlay, faults: result.ok ? [] : result.error };
  });
  expect(faults.filter((one) => one.faults.length > 0)).toEqual([]);
});
