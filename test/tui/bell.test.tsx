import { render } from 'ink-testing-library';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { parseDecision } from '../../src/kitchen/index.ts';
import type { Log } from '../../src/model/event.ts';
import { type Game, newGame, playGame, shown } from '../../src/tui/game-state.ts';
import { useBell } from '../../src/tui/use-bell.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const kitchen = kitchenOf({
  goal: 'finish',
  stations: { oven: { slots: 2 } },
  dishes: {
    dinner: { steps: { roll: { at: 'oven', minutes: 3, collect: 2 }, pie: { at: 'oven', minutes: 4 } } },
  },
  orders: [{ dish: 'dinner' }],
});

function Bell({ wanted, log }: { wanted: boolean; log: Log }): ReactNode {
  useBell(wanted, log);
  return null;
}

const taken = (game: Game, text: string): Game => {
  const decision = parseDecision(kitchen, text);
  return decision.ok ? playGame(game, { type: 'decide', decision: decision.value, animated: false }) : game;
};

/** How often the bell has rung after each of the decisions, whose minutes are not shown. */
function ringsIn(plan: readonly string[], wanted: boolean): readonly number[] {
  let game = newGame(kitchen);
  const { rerender, frames, unmount } = render(<Bell wanted={wanted} log={shown(game).log} />);
  const rings = plan.map((text) => {
    game = taken(game, text);
    rerender(<Bell wanted={wanted} log={shown(game).log} />);
    return frames.filter((frame) => frame.includes('\u0007')).length;
  });
  unmount();
  return rings;
}

const PLAN = ['start 1.roll', 'start 1.pie', 'wait', 'collect 1.roll'];

test('what dings while something else is collected is heard, too', () => {
  expect(ringsIn(PLAN, true)).toEqual([0, 0, 1, 2]);
});

test('a bell that is not wanted keeps quiet', () => {
  expect(ringsIn(PLAN, false)).toEqual([0, 0, 0, 0]);
});
