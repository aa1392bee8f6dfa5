import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../../src/kitchen/index.ts';
import { canPass, lastTurn, newGame, playGame } from '../../../src/tui/game-state.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';
import { HANDS_ONLY, LUNCH } from '../support/kitchens.ts';
import { repeated, rushAfter } from '../support/rushes.ts';

const lunch = kitchenOf(LUNCH);

test('minutes in which nothing is decided are one wait of the plan', () => {
  const { plan, shift } = lastTurn(rushAfter(lunch, '1', '.', '.', '.').game);
  expect(plan).toEqual(['start 1.toast', 'wait 3']);
  expect(shift.minute).toBe(3);
});

test('a decision takes its minutes of the clock, and may be the first', () => {
  const minutes = lunch.tasks.find(({ name }) => name === 'chop')?.minutes ?? 0;
  const busy = rushAfter(lunch, '3', ...repeated('.', minutes - 1));
  expect(busy.game.playing).not.toBeNull();
  expect(rushAfter(lunch, '3', ...repeated('.', minutes)).game.playing).toBeNull();
});

test('where nothing is coming the clock stands: there no wait is legal', () => {
  const before = rushAfter(kitchenOf(HANDS_ONLY), ' ');
  expect(before.live?.mode).toBe('running');
  expect(canPass(before.game)).toBe(false);
  expect(lastTurn(rushAfter(kitchenOf(HANDS_ONLY), ' ', '.').game)).toEqual(lastTurn(before.game));
});

test('whatever is waited for in a row comes to the same shift as minute by minute, by a plan of the rules', () => {
  fc.assert(
    fc.property(arbitraryShift, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }), ({ kitchen, taken }, idle) => {
      let game = newGame(kitchen);
      for (const [nth, decision] of taken.filter(({ verb }) => verb !== 'wait').entries()) {
        for (let minute = 0; minute < (idle[nth] ?? 0); minute += 1) game = playGame(game, { type: 'pass' });
        game = playGame(game, { type: 'decide', decision, animated: false });
      }
      const { plan, shift, log } = lastTurn(game);
      const played = play(kitchen, plan);
      expect(played.ok && played.value.shift).toEqual(shift);
      expect(played.ok && played.value.log).toEqual(log);
      expect(plan.some((text, nth) => text.startsWith('wait') && plan[nth + 1]?.startsWith('wait'))).toBe(false);
    }),
    { ...FIXED, numRuns: 40 },
  );
});
