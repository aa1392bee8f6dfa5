import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LevelFault } from '../levels/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isFile, readText } from './io.ts';
import { badFile } from './level-faults.ts';
import type { Problem } from './problem.ts';

/*
 * Texts in another language lie beside the file that they belong to: `L01.de.json` beside `L01.json`. A language is a
 * code of two or three small letters.
 */

const OVERLAY = /^(?<base>.*[^/\\])\.(?<language>[a-z]{2,3})\.json$/u;

/** In which levels are written; there is nothing to lay over them. */
const ENGLISH = 'en';

/** The file that an overlay belongs to; `null` where a file is none, or what it would belong to is not there. */
export async function baseOf(path: string): Promise<string | null> {
  const base = OVERLAY.exec(path)?.groups?.base;
  return base !== undefined && (await isFile(`${base}.json`)) ? `${base}.json` : null;
}

/**
 * What a file holds with its texts in a language.
 * @param language `null` for the texts as they are; they stay so, too, where there is no overlay
 * @param parse lays the texts of an overlay over what the file holds
 */
export async function inLanguage<Held>(
  path: string,
  language: string | null,
  held: Held,
  parse: (text: string, held: Held) => Result<Held, readonly LevelFault[]>,
): Promise<Result<Held, Problem>> {
  const overlay = `${withoutEnding(path)}.${language}.json`;
  if (language === null || !(await isFile(overlay))) return ok(held);
  const text = await readText(overlay);
  if (!text.ok) return text;
  const parsed = parse(text.value, held);
  return parsed.ok ? parsed : fail(badFile('bad-overlay', overlay, text.value, parsed.error));
}

const withoutEnding = (path: string): string => path.replace(/\.json$/iu, '');

/**
 * Looks whether there are texts in a language at all, so that nobody who misspells it wonders why everything is English.
 * @param of a level file: only its own overlays count; absent: all in the folder and below
 */
export async function languageProblem(
  language: string | null,
  folder: string,
  of: string | null = null,
): Promise<Problem | null> {
  if (language === null || language === ENGLISH) return null;
  const files = await readdir(folder, { recursive: of === null });
  const languages = files.flatMap((file) => {
    const { base, language: found } = OVERLAY.exec(file)?.groups ?? {};
    const belongs = of === null ? files.includes(`${base}.json`) : base === withoutEnding(basename(of));
    return found !== undefined && belongs ? [found] : [];
  });
  if (languages.includes(language)) return null;
  const there = [...new Set([ENGLISH, ...languages])].sort();
  return {
    code: 'no-such-language',
    message: `there are no texts in the language "${language}". The languages that there are: ${there.join(', ')}.`,
    details: { languages: there },
  };
}
