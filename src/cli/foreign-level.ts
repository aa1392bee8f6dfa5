import { type ForeignFormat, levelTextFrom, type ParsedLevel } from '../levels/index.ts';
import { fail, type Result } from '../model/result.ts';
import { readText } from './io.ts';
import { badFile } from './level-faults.ts';
import { levelIn } from './level-parser.ts';
import { idOf } from './level-source.ts';
import type { Problem } from './problem.ts';
import { sourceName } from './source-name.ts';

/** The text of the level file that a file in another format stands for; `-` is standard input. */
export async function readForeignText(path: string, format: ForeignFormat): Promise<Result<string, Problem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const own = levelTextFrom(text.value, format);
  return own.ok ? own : fail(badFile('bad-level', sourceName(path), text.value, own.error));
}

/** The level itself. */
export async function readForeignLevel(path: string, format: ForeignFormat): Promise<Result<ParsedLevel, Problem>> {
  const text = await readForeignText(path, format);
  return text.ok ? levelIn(text.value, path, path === '-' ? 'stdin' : idOf(path)) : text;
}
