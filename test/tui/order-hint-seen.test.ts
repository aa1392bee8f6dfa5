import { expect, test } from 'vitest';
import { textOf } from '../../src/tui/line.ts';
import { orderSayings } from '../../src/tui/lines/order-lines.ts';
import { newOrder, orderReducer } from '../../src/tui/order-state.ts';
import { puzzle } from '../support/lessons.ts';

const program = puzzle('p').javascript;
if (program === null) throw new Error('the puzzle has a program');
const asked = { type: 'key', key: 'h', mostScroll: 9, mostHints: 2, animated: false } as const;

test('the latest hint stands first, and what was scrolled goes back to the top for it', () => {
  const scrolled = { ...newOrder({ program, seed: 1, tries: 0, hints: 1 }), scroll: 5 };
  const state = orderReducer(scrolled, asked);
  expect(state.scroll).toBe(0);
  const said = orderSayings(state, { story: ['Once.'], hints: ['a nudge', 'the idea'], after: [], width: 80 });
  const lines = said.map(textOf).map((text) => text.trim());
  expect(lines.slice(0, 2)).toEqual(['Hint 2 of 2: the idea', 'Hint 1 of 2: a nudge']);
  expect(lines.at(-1)).toBe('Once.');
});
