import { type Claim, Ticket } from './ticket.ts';

/** `Promise.race` or `Promise.any`. */
export type Race = (entrants: Iterable<unknown>) => Promise<unknown>;

/**
 * A race that does not collect its losers. Promises cannot be told that nobody waits for them any more; tickets can:
 * once the race is decided, it takes its claims back. What a function of the program awaits itself stays awaited.
 */
export const fairRace =
  (race: Race): Race =>
  async (entrants) => {
    const claims: Claim[] = [];
    const claimed = [...entrants].map((entrant) => {
      if (!(entrant instanceof Ticket)) return entrant;
      const claim = entrant.claim();
      claims.push(claim);
      return claim.promise;
    });
    try {
      return await race(claimed);
    } finally {
      for (const { withdraw } of claims) withdraw();
    }
  };
