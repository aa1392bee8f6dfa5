import { dirname, join, sep } from 'node:path';
import { type CampaignFile, type Finding, levelPaths } from '../levels/index.ts';
import { printable } from '../words/quoted.ts';
import { jsonFilesIn } from './io-folders.ts';
import { CAMPAIGN_FILE, readCampaignFile } from './io-levels.ts';
import { baseOf } from './io-overlays.ts';
import { isCampaignFile } from './pack-source.ts';

/**
 * Files as their packs have them: a campaign file, then its levels in the order in which they are played, each followed by
 * its texts in other languages. What no campaign file names comes last, as it was.
 */
export async function inPackOrder(files: readonly string[]): Promise<readonly string[]> {
  const packs = files.filter(isCampaignFile);
  if (packs.length === 0) return files;
  const bases = new Map<string, readonly string[]>();
  for (const file of files) {
    const base = await baseOf(file);
    if (base !== null) bases.set(base, [...(bases.get(base) ?? []), file]);
  }
  const named: string[] = [];
  for (const pack of packs) {
    const file = await readCampaignFile({ folder: dirname(pack), language: null });
    const levels = file.ok ? levelPaths(file.value).map((path) => join(dirname(pack), path)) : [];
    named.push(...[pack, ...levels].flatMap((one) => [one, ...(bases.get(one) ?? [])]));
  }
  const known = new Set(files);
  return [...new Set([...named.filter((file) => known.has(file)), ...files])];
}

/** A warning for each level in a pack's folder and below that the pack does not name. A pack within it speaks for itself. */
export async function unnamedLevels(file: string, campaign: CampaignFile): Promise<readonly Finding[]> {
  const folder = dirname(file);
  const files = await jsonFilesIn(folder);
  const inner = files.filter((one) => isCampaignFile(one) && one !== join(folder, CAMPAIGN_FILE)).map(dirname);
  const named = new Set(levelPaths(campaign).map((path) => join(folder, path)));
  const findings: Finding[] = [];
  for (const one of files) {
    const isOther = isCampaignFile(one) || named.has(one) || inner.some((pack) => one.startsWith(`${pack}${sep}`));
    if (!isOther && (await baseOf(one)) === null) findings.push(unnamed(one.slice(join(folder, sep).length)));
  }
  return findings;
}

const unnamed = (path: string): Finding => ({
  code: 'unnamed-level',
  severity: 'warning',
  path: [],
  part: null,
  message: `no chapter names the level file ${printable(path)}: it is not played`,
  fix: 'put its id into a chapter, or take the file out of this folder',
});
