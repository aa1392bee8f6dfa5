import { basename } from 'node:path';
import {
  checkLevel,
  type FindingCode,
  type ForeignFormat,
  kitchenHash,
  kitchensIn,
  levelTextFrom,
  parseCampaign,
  parseCampaignOverlay,
  parseLevel,
  parseOverlay,
  placedFindings,
} from '../levels/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Level } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type Study, studyOf } from '../teaching/index.ts';
import { checkCampaign } from './check-campaign.ts';
import { blank, type FileCheck, faulty, told } from './file-check.ts';
import { readText } from './io.ts';
import { CAMPAIGN_FILE, readLevelFile } from './io-levels.ts';
import { baseOf } from './io-overlays.ts';
import { idOf } from './level-source.ts';
import type { Problem } from './problem.ts';

/** Blocking, house and best of a kitchen. */
export type Cooking = (kitchen: Kitchen) => Promise<Cooks>;

/** Computes them once for each kitchen, however many files have it: a level and its overlays do. A search that was given up is none. */
export function rememberingCooks(cooking: Cooking): Cooking {
  const known = new Map<string, Promise<Cooks>>();
  return (kitchen) => {
    const hash = kitchenHash(kitchen);
    const cooks = known.get(hash) ?? cooking(kitchen);
    known.set(hash, cooks);
    cooks.catch(() => known.delete(hash));
    return cooks;
  };
}

/**
 * Checks a level file, a campaign's, or an overlay of one. Fails only where the file cannot be read at all.
 * @param from the format of the file; absent: our own
 */
export async function checkFile(
  file: string,
  cooking: Cooking,
  from?: ForeignFormat,
): Promise<Result<FileCheck, Problem>> {
  const text = await readText(file);
  if (text.ok && from !== undefined) return ok(await checkText(file, text.value, cooking, from));
  if (text.ok) {
    const base = await baseOf(file);
    if (base !== null) return ok({ ...(await checkOverlay(file, text.value, base, cooking)), overlays: base });
    if (basename(file) === CAMPAIGN_FILE) return ok(await checkCampaign(file, text.value));
    return ok(await checkText(file, text.value, cooking));
  }
  const { code, message } = text.error;
  if (code !== 'too-large' && code !== 'not-text') return fail(text.error);
  return ok({
    ...told(file, '', [{ line: null, column: null, code, message, hint: null }]),
    lines: [`${message} [${code}]`],
  });
}

async function checkText(file: string, text: string, cooking: Cooking, from?: ForeignFormat): Promise<FileCheck> {
  const own = levelTextFrom(text, from);
  const parsed = own.ok ? parseLevel(own.value, file === '-' ? 'stdin' : idOf(file)) : own;
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const level = parsed.value;
  const known = await knownIn(level, cooking);
  const studied = studiedIn(level, known);
  const parts = level.parts.map((part) => ({ part, cooks: known(part.kitchen), study: studied(part.kitchen) }));
  const findings = placedFindings(text, checkLevel(level, known, studied));
  return { ...blank(file, text), findings, level, parts };
}

type Known = (kitchen: Kitchen) => Cooks;

async function knownIn(level: Level, cooking: Cooking): Promise<Known> {
  const cooks = new Map<Kitchen, Cooks>();
  for (const kitchen of kitchensIn(level)) cooks.set(kitchen, await cooking(kitchen));
  return (kitchen) => cooks.get(kitchen) as Cooks;
}

/** Of the kitchens that are played. */
function studiedIn({ parts }: Level, known: Known): (kitchen: Kitchen) => Study | null {
  const studies = new Map(parts.map(({ kitchen }) => [kitchen, studyOf(kitchen, known(kitchen))]));
  return (kitchen) => studies.get(kitchen) ?? null;
}

/** What a text can have wrong in one language and right in another. */
const OF_TEXTS: readonly FindingCode[] = ['typed-number', 'brace-without-value'];

async function checkOverlay(file: string, text: string, base: string, cooking: Cooking): Promise<FileCheck> {
  if (basename(base) === CAMPAIGN_FILE) {
    const under = await readText(base);
    const campaign = under.ok ? parseCampaign(under.value) : null;
    if (campaign === null || !campaign.ok) return told(file, text, [NO_BASE]);
    const parsed = parseCampaignOverlay(text, campaign.value);
    return parsed.ok ? blank(file, text) : faulty(file, text, parsed.error);
  }
  const level = await readLevelFile(base, idOf(base));
  if (!level.ok) return told(file, text, [NO_BASE]);
  const parsed = parseOverlay(text, level.value);
  if (!parsed.ok) return faulty(file, text, parsed.error);
  const found = checkLevel(parsed.value, await knownIn(parsed.value, cooking), () => null);
  const findings = found.filter(({ code }) => OF_TEXTS.includes(code));
  return { ...blank(file, text), findings: placedFindings(text, findings) };
}

const NO_BASE = {
  line: null,
  column: null,
  code: 'bad-base',
  message: 'the file that these texts belong to has errors: they were not looked at',
  hint: 'put that file right first',
} as const;
