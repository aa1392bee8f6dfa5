import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPossible, MOST_NUMBERS, optionsOf } from '../../../src/tui/choices.ts';
import { lastTurn } from '../../../src/tui/game-state.ts';
import { keptNumbers, type Numbers } from '../../../src/tui/live/numbers.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';
import { LUNCH, PIZZAS } from '../support/kitchens.ts';
import { rushAfter } from '../support/rushes.ts';

const lunch = kitchenOf(LUNCH);
const kinds = (numbers: Numbers | undefined): readonly (string | null)[] =>
  (numbers ?? []).map((held) => held?.kind ?? null);

test('a number that is used means nothing at first; the others keep theirs', () => {
  const [first, ...others] = kinds(rushAfter(lunch, '1').live?.numbers);
  const [, ...before] = kinds(rushAfter(lunch).live?.numbers);
  expect(first).toBeNull();
  expect(others.slice(0, 2)).toEqual(before.slice(0, 2));
});

test('a number goes on to a like task of the next order', () => {
  const [before] = rushAfter(kitchenOf(PIZZAS)).live?.numbers ?? [];
  const [after] = rushAfter(kitchenOf(PIZZAS), '1').live?.numbers ?? [];
  expect(after?.kind).toBe(before?.kind);
  expect(after?.id).not.toBe(before?.id);
});

test('the cursor begins on no action, and stays on the one to which it was moved', () => {
  expect(rushAfter(lunch).cursor).toBeNull();
  const moved = rushAfter(lunch, 'up', '1');
  const possible = optionsOf(lastTurn(moved.game).shift).filter(isPossible);
  expect(possible.map(({ kind }) => kind)).toContain('do chop');
  expect(rushAfter(lunch, 'up', '1', '.', 'enter').game.playing).not.toBeNull();
});

test('no number changes from one kind of thing to another at once, unless all are taken', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ shifts }) => {
      let numbers: Numbers = [];
      for (const shift of shifts.filter(({ mode }) => mode === 'running')) {
        const options = optionsOf(shift);
        const after = keptNumbers(numbers, options);
        const changed = numbers.filter((held, nth) => held !== null && after[nth] && after[nth].kind !== held.kind);
        const possible = options.filter(isPossible).length;
        expect(new Set(after.flatMap((held) => (held === null ? [] : [held.id]))).size).toBe(
          Math.min(MOST_NUMBERS, possible),
        );
        if (changed.length > 0) expect(after).not.toContain(null);
        numbers = after;
      }
    }),
    { ...FIXED, numRuns: 60 },
  );
});
