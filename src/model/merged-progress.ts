import { type Answered, betterReached, type Ordered, type Progress } from './progress.ts';

/**
 * Two progresses as one, such as that of another machine: the better shift, program, puzzle and answer of each wins, and
 * nothing of either is lost. Of two that are worth the same, `mine` stays. How far the player has come, and in which
 * language, is that of whoever has finished more levels.
 */
export function mergedProgress(mine: Progress, other: Progress): Progress {
  const further = other.finished > mine.finished ? other : mine;
  const { finished, latest, language } = further;
  return {
    // What only a later version knows of the other.
    ...other,
    ...mine,
    kitchens: merged(mine.kitchens, other.kitchens, (known, fresh) => ({ ...known, ...betterReached(known, fresh) })),
    tries: { ...other.tries, ...mine.tries },
    programs: merged(mine.programs, other.programs, (known, fresh) => ({ ...known, ...betterReached(known, fresh) })),
    puzzles: merged(mine.puzzles, other.puzzles, betterOrdered),
    questions: merged(mine.questions, other.questions, betterAnswered),
    certified: mine.certified || other.certified,
    ...{ finished, latest, language },
  };
}

function merged<One>(
  mine: Readonly<Record<string, One>>,
  other: Readonly<Record<string, One>>,
  better: (known: One, fresh: One) => One,
): Readonly<Record<string, One>> {
  const both = Object.entries(other).map(([hash, fresh]) => {
    const known = mine[hash];
    return [hash, known === undefined ? fresh : better(known, fresh)] as const;
  });
  return { ...mine, ...Object.fromEntries(both) };
}

const betterOrdered = (known: Ordered, fresh: Ordered): Ordered =>
  fresh.stars > known.stars ? { ...known, ...fresh } : known;

/** What is right and owes nothing is worth more than what is right after all, and that more than what is wrong. */
const worthOf = ({ right, owed }: Answered): number => (right ? 2 : 0) + (owed ? 0 : 1);

const betterAnswered = (known: Answered, fresh: Answered): Answered =>
  worthOf(fresh) > worthOf(known) ? { ...known, ...fresh } : known;
