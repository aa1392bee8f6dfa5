import { join } from 'node:path';
import { levelPath } from '../levels/index.ts';
import { fail, type Result } from '../model/result.ts';
import { readText } from './io.ts';
import { levelsFolder } from './io-levels.ts';
import { findLevel } from './level-source.ts';
import type { Problem } from './problem.ts';

/** The text of the file of the level that LEVEL names; what comes from standard input comes only once. */
export async function readLevelText(name: string): Promise<Result<string, Problem>> {
  if (name === '-') return fail(NOT_FROM_STDIN);
  const place = await findLevel(name);
  if (!place.ok) return place;
  const { value } = place;
  if (value.kind === 'file') return readText(value.path);
  return readText(join(value.pack ?? levelsFolder(), levelPath(value.chapter, value.id)));
}

const NOT_FROM_STDIN: Problem = {
  code: 'two-inputs',
  message: 'a level from standard input cannot go into a code: put it into a file, and name that.',
};
