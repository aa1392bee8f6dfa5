import { join, resolve } from 'node:path';
import { levelJsonSchema, SCHEMA_TITLE } from '../levels/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { readText } from './io.ts';
import { writeNewInFolder } from './io-write.ts';
import type { Problem } from './problem.ts';

/** A name that nothing else has; `check` knows it for a schema. */
const OWN = 'awaiter-schema.json';
/** As it is called beside the campaign. */
const NAMES = [OWN, 'schema.json'];

export interface SchemaPlace {
  /** For `$schema`, from the level's folder. Relative, so that level and schema can be sent away together. */
  readonly address: string;
  /** The file that was made for it; `null` where there was one. */
  readonly made: string | null;
}

/** The schema for a level in this folder: one that is in it or above it, as in a pack, else one that is put into it. */
export async function schemaFor(folder: string): Promise<Result<SchemaPlace, Problem>> {
  for (const above of ['.', '..']) {
    for (const name of NAMES) {
      if (await isOurs(join(folder, above, name))) return ok({ address: `${above}/${name}`, made: null });
    }
  }
  const made = join(folder, OWN);
  const problem = await writeNewInFolder(resolve(made), `${JSON.stringify(levelJsonSchema(), null, 2)}\n`);
  return problem === null ? ok({ address: `./${OWN}`, made }) : fail(problem);
}

async function isOurs(path: string): Promise<boolean> {
  const text = await readText(path);
  return text.ok && text.value.includes(JSON.stringify(SCHEMA_TITLE));
}
