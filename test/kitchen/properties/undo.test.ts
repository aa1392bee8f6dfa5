import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../../src/kitchen/index.ts';
import { type Game, lastTurn, newGame, playGame } from '../../../src/tui/game-state.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';

test('a plan without its last decisions gives back the earlier state exactly', () => {
  fc.assert(
    fc.property(arbitraryShift, fc.nat(60), ({ kitchen, plan, shifts }, draw) => {
      for (const left of new Set([Math.max(0, plan.length - 1), draw % (plan.length + 1)])) {
        const undone = play(kitchen, plan.slice(0, left));
        expect(undone.ok && undone.value.shift).toEqual(shifts[left]);
      }
    }),
    FIXED,
  );
});

test('undo in the game gives back every turn as it was, one by one, to minute 0 and no further', () => {
  fc.assert(
    fc.property(arbitraryShift, fc.boolean(), ({ kitchen, shifts, taken, plan }, animated) => {
      const games: Game[] = [newGame(kitchen)];
      for (const decision of taken) {
        const decided = playGame(games.at(-1) as Game, { type: 'decide', decision, animated });
        games.push(playGame(decided, { type: 'skip' }));
      }
      const seen = games.map((game) => structuredClone(lastTurn(game)));
      expect(seen.map(({ shift }) => shift)).toEqual(shifts);
      let game = games.at(-1) as Game;
      for (const [left, turn] of [...seen.entries()].reverse()) {
        expect(lastTurn(game)).toEqual(turn);
        expect(lastTurn(game).plan).toEqual(plan.slice(0, left));
        game = playGame(game, { type: 'undo' });
      }
      expect(game).toEqual(games[0]);
    }),
    FIXED,
  );
});
