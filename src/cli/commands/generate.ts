import { randomInt } from 'node:crypto';
import { dirname, join } from 'node:path';
import {
  FEATURES,
  type Feature,
  type GeneratedLevel,
  generateLevel,
  type LevelWish,
  type Tried,
} from '../../generate/index.ts';
import { nearest } from '../../levels/index.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Difficulty } from '../../teaching/index.ts';
import { quoted } from '../../words/quoted.ts';
import { EXIT, type Exit } from '../exit.ts';
import { schemaFor } from '../io-schema.ts';
import { writeNewInFolder } from '../io-write.ts';
import { generatedText } from '../level-json.ts';
import { type Printer, type Problem, tell } from '../problem.ts';

interface Options extends Omit<LevelWish, 'difficulty' | 'features'> {
  readonly seed?: string | undefined;
  /** Names with commas between them, or `none`. */
  readonly features?: string | undefined;
  readonly difficulty?: number | undefined;
  readonly count?: number | undefined;
  readonly out?: string | undefined;
}

/** Large enough that two people hardly ever get the same levels by chance. */
const MOST_SEEDS = 1_000_000;

/** Makes levels, and prints them or writes them into a folder. Exits with 1 where the wish cannot be met. */
export async function generate(printer: Printer, options: Options): Promise<Exit> {
  const { seed = String(randomInt(MOST_SEEDS)), count = 1, out } = options;
  const features = options.features === undefined ? ok(undefined) : featuresIn(options.features);
  if (!features.ok) return tell(printer, false, features.error);
  if (options.seed === undefined) printer.err(`awaiter: --seed ${seed} makes the same again.`);
  const wish = { ...options, difficulty: options.difficulty as Difficulty | undefined, features: features.value };
  const texts: string[] = [];
  for (let nth = 1; nth <= count; nth += 1) {
    const name = count === 1 ? seed : `${seed}-${nth}`;
    const level = generateLevel(name, wish);
    if (!level.ok) {
      for (const line of triedLines(wish, level.error)) printer.err(line);
      return EXIT.short;
    }
    const { file, difficulty } = level.value;
    if (out === undefined) texts.push(generatedText(file));
    else {
      const path = join(out, `level-${name}.json`);
      const problem = await write(path, file);
      if (problem !== null) return tell(printer, false, problem);
      printer.out(`${quoted(path)}: ${file.title}, difficulty ${difficulty}`);
    }
  }
  if (out === undefined) printer.out(count === 1 ? String(texts[0]) : `[\n${texts.join(',\n')}\n]`);
  return EXIT.fine;
}

const NONE_AND_OTHERS = '"none" means no rules at all: it stands alone. Leave it out, or leave out the others.';

function featuresIn(text: string): Result<readonly Feature[], Problem> {
  const given = text.split(',').map((name) => name.trim().toLowerCase());
  const names = given.join() === 'none' ? [] : given;
  if (names.length > 1 && names.includes('none')) return fail({ code: 'usage', message: NONE_AND_OTHERS });
  const unknown = names.find((name) => !FEATURES.some((feature) => feature === name));
  if (unknown === undefined) return ok(FEATURES.filter((feature) => names.includes(feature)));
  const near = nearest(unknown, FEATURES);
  const hint = near === null ? '' : ` Did you mean ${quoted(near)}?`;
  const message = `there is no rule ${quoted(unknown)}.${hint} There are ${FEATURES.join(', ')}, and none.`;
  return fail({ code: 'usage', message });
}

/** Writes a level where there is no file of that name, and the schema beside it. */
async function write(path: string, file: GeneratedLevel['file']): Promise<Problem | null> {
  const schema = await schemaFor(dirname(path));
  return schema.ok ? writeNewInFolder(path, `${generatedText(file, schema.value.address)}\n`) : schema.error;
}

/** What was tried in vain, and what to change. */
function triedLines({ difficulty }: LevelWish, tried: Tried): readonly string[] {
  const { kitchens, unsolved, unproven, idle, met } = tried;
  const found = Object.entries(met).map(([level, count]) => `${count} of difficulty ${level}`);
  const others = [
    ...found,
    ...(unproven > 0 ? [`${unproven} too large for a quick proof`] : []),
    ...(idle > 0 ? [`${idle} in which standing still is as good as anything`] : []),
    ...(unsolved > 0 ? [`${unsolved} in which no plan reaches the goal`] : []),
  ];
  return [
    `awaiter: no such level was found. ${kitchens} kitchens were tried: ${others.join(', ')}.`,
    hintOf(difficulty ?? null, tried),
  ];
}

/** What to change first. */
function hintOf(wished: Difficulty | null, { kitchens, unproven, idle, met }: Tried): string {
  if (2 * unproven > kitchens) return 'Wish for fewer orders, or for fewer stations.';
  if (wished === null) return 'Wish for fewer rules at once, or try another seed.';
  const isTooEasy = 2 * idle > kitchens || Object.keys(met).some((difficulty) => Number(difficulty) < wished);
  const change = isTooEasy ? 'more orders, or more rules' : 'fewer orders, or fewer rules';
  return `Wish for ${change}, for another difficulty, or try another seed.`;
}
