import {
  FEATURES,
  type Feature,
  type GeneratedLevel,
  generateLevel,
  type LevelWish,
} from '../../src/generate/index.ts';
import { checkLevel, parseLevel } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { type Difficulty, difficultyOf, studyOf } from '../../src/teaching/index.ts';

/** A generated level, and what is wrong with it when it is read from its text and proven anew: nothing, one hopes. */
export interface Examined {
  readonly level: GeneratedLevel;
  readonly faults: readonly string[];
}

export function examined(seed: string, wish: LevelWish): Examined {
  const generated = generateLevel(seed, wish);
  if (!generated.ok) throw new Error(`no level of ${seed}: ${JSON.stringify(generated.error)}`);
  const level = generated.value;
  const parsed = parseLevel(JSON.stringify(level.file), seed);
  if (!parsed.ok) return { level, faults: parsed.error.map(({ message }) => message) };
  const [part] = parsed.value.parts;
  if (part === undefined) return { level, faults: ['it has no kitchen'] };
  const cooks = cooksOf(part.kitchen);
  const study = studyOf(part.kitchen, cooks);
  const difficulty = study === null ? null : difficultyOf(study);
  const findings = checkLevel(parsed.value, () => cooks).filter(({ severity }) => severity !== 'note');
  return {
    level,
    faults: [
      ...findings.map(({ message }) => message),
      ...(cooks.best.proven ? [] : ['its best is not proven']),
      ...(study?.saves === 0 && !canBeIdle(wish) ? ['its best is the blocking cook'] : []),
      ...(difficulty === level.difficulty ? [] : [`its difficulty is ${difficulty}, not ${level.difficulty}`]),
      ...((wish.difficulty ?? level.difficulty) === level.difficulty ? [] : [`${wish.difficulty} was wished for`]),
    ],
  };
}

/** Some rules make every easy kitchen harder, or one in which there is nothing to win by moving. */
const canBeIdle = ({ difficulty, features = [] }: LevelWish): boolean => difficulty === 1 && features.length > 0;

/** The nth of a row of wishes that goes through all difficulties and all rules. */
export function wishNumber(nth: number): LevelWish {
  const difficulty = ((nth % 5) + 1) as Difficulty;
  const first = Math.floor(nth / 5);
  const rules = [first, first + 4, first + 7, first + 9].map((at) => FEATURES[at % FEATURES.length] as Feature);
  // Every second wish leaves the rules to chance.
  return nth % 2 === 0 ? { difficulty, features: rules.slice(0, RULES[difficulty]) } : { difficulty };
}

/** How many rules are wished for: the hardest level has several. */
const RULES: Readonly<Record<Difficulty, number>> = { 1: 1, 2: 1, 3: 1, 4: 2, 5: 4 };
