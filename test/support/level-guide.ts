import { readFileSync } from 'node:fs';

/** How to write a level, as authors read it. */
export const GUIDE = readFileSync(new URL('../../levels/README.md', import.meta.url), 'utf8');

/** The JSON blocks of the guide by the file name that stands above each of them. */
export const GUIDE_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  [...GUIDE.matchAll(/^`(?<name>[\w.]+\.json)`:\n\n```json\n(?<text>[^`]*)```$/gmu)].map(({ groups }) => [
    String(groups?.name),
    String(groups?.text),
  ]),
);

/** The text of one of these files. */
export function guideFile(name: string): string {
  const text = GUIDE_FILES[name];
  if (text === undefined) throw new Error(`levels/README.md has no ${name}`);
  return text;
}
