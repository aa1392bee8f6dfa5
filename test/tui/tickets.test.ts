import { expect, test } from 'vitest';
import { play } from '../../src/kitchen/index.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { foldedTicketRows, ticketLines } from '../../src/tui/lines/tickets.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH, MANY } from './support/kitchens.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

function tickets(spec: KitchenSpec, plan: Plan, folded: boolean, width: number): readonly string[] {
  const played = play(kitchenOf(spec), plan);
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return ticketLines(played.value, folded, width, theme).map((line) => textOf(line).trimEnd());
}

const PIES: KitchenSpec = {
  goal: 'finish',
  stations: { oven: { slots: 2 } },
  dishes: {
    big: { steps: { bake: { at: 'oven', minutes: 8, start: 1, burns: 3 }, serve: { minutes: 2, after: ['bake'] } } },
    tiny: { steps: { bake: { at: 'oven', minutes: 4 } } },
  },
  orders: [{ dish: 'big' }, { dish: 'big' }, { dish: 'tiny' }],
};

test('a ticket tells before it is started how long a task takes, when it burns, and what it needs', () => {
  const [, toast, water, chop, plate] = tickets(LUNCH, [], false, 60);
  expect(toast).toBe('  ● toast  4m toaster, burns after 6m');
  expect(water).toBe('  ● water  10m stove');
  expect(chop).toBe('  ● chop   8m hands');
  expect(plate).toBe('  ○ plate  1m hands, needs toast, water, chop');
});

test('where a line is short the least important words go first, the minutes never', () => {
  expect(tickets(LUNCH, [], false, 39)[4]).toBe('  ○ plate  1m, needs toast, water, chop');
  expect(tickets(LUNCH, [], false, 30)[4]).toBe('  ○ plate  1m, needs 3 steps');
  expect(tickets(LUNCH, [], false, 16)[1]).toBe('  ● toast  4m');
});

test('what has burnt has to be made again', () => {
  expect(tickets(LUNCH, ['start 1.toast', 'wait 12'], false, 41)[1]).toBe('  ✗ toast  burnt: again, 4m toaster');
});

test('folded tickets share a line where they are alike, with the minutes of each task', () => {
  expect(tickets(PIES, [], true, 90)).toEqual([
    '#1-2 big  ● bake 1m hands, then 8m oven, burns after 3m  ○ serve 2m hands, needs bake',
    '#3 tiny  ● bake 4m oven',
  ]);
  expect(tickets(PIES, [], true, 45)).toEqual(['#1-2 big  ● bake 1m+8m oven  ○ serve 2m', '#3 tiny  ● bake 4m']);
  expect(tickets(PIES, ['start 1.bake'], true, 45)[0]).toBe('#1 big  ⠹ bake 8m left, burns +3m  ○ serve 2m');
});

test('what has no room on one line goes on in the next: no minutes are lost', () => {
  const lines = tickets(MANY, [], true, 40);
  expect(lines.length).toBeLessThanOrEqual(foldedTicketRows(kitchenOf(MANY), 40));
  expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(40);
  for (const { name, minutes } of kitchenOf(MANY).tasks) expect(lines.join(' ')).toContain(`${name} ${minutes}m`);
});

test('while something cooks that burns, the minutes after which it does are told at every width', () => {
  for (const width of [60, 39, 30])
    expect(tickets(LUNCH, ['start 1.toast'], false, width)[1]).toMatch(/burns (?:after |\+)6m$/u);
  const many = {
    ...PIES,
    stations: { oven: { slots: 8 } },
    orders: Array.from({ length: 8 }, () => ({ dish: 'big' })),
  };
  const plan = many.orders.map((_, nth) => `start ${nth + 1}.bake`);
  for (const width of [90, 45, 39, 30]) {
    const lines = tickets(many, plan, true, width);
    expect(lines.length).toBeLessThanOrEqual(foldedTicketRows(kitchenOf(many), width));
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    for (const line of lines.filter((one) => one.includes('bake')))
      expect(line).toMatch(/burns (?:after |\+|in |)\d+m/u);
  }
});

test('and so are those of what has rung', () => {
  const plan = ['start 1.bake', 'wait', 'start 3.bake'];
  expect(tickets(PIES, plan, true, 34).join(' ')).toContain('bake burns 3m');
});
