import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, type Result } from '../model/result.ts';
import { isFile, readText } from './io.ts';
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
 * @param lay lays the text of an overlay, whose path it is told, over what the file holds
 */
export async function inLanguage<Held>(
  path: string,
  language: string | null,
  held: Held,
  lay: (text: string, path: string, held: Held) => Promise<Result<Held, Problem>>,
): Promise<Result<Held, Problem>> {
  if (language === null) return ok(held);
  const overlay = overlayOf(path, language);
  if (!(await isFile(overlay))) return ok(held);
  const text = await readText(overlay);
  return text.ok ? lay(text.value, overlay, held) : text;
}

/** Where the texts of a file in a language lie, if there are any. */
export const overlayOf = (path: string, language: string): string => `${withoutEnding(path)}.${language}.json`;

const withoutEnding = (path: string): string => path.replace(/\.json$/iu, '');

/**
 * The languages in which there are texts, English among them.
 * @param of a level file: only its own overlays count; absent: all in the folder and below
 */
export async function languagesIn(folder: string, of: string | null = null): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: of === null });
  const found = files.flatMap((file) => {
    const { base, language } = OVERLAY.exec(file)?.groups ?? {};
    const belongs = of === null ? files.includes(`${base}.json`) : base === withoutEnding(basename(of));
    return language !== undefined && belongs ? [language] : [];
  });
  return [...new Set([ENGLISH, ...found])].sort();
}

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
  const there = await languagesIn(folder, of);
  if (there.includes(language)) return null;
  return {
    code: 'no-such-language',
    message: `there are no texts in the language "${language}". The languages that there are: ${there.join(', ')}.`,
    details: { languages: there },
  };
}
