import { expect, test } from 'vitest';
import { play } from '../../src/kitchen/index.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { textOf } from '../../src/tui/line.ts';
import { ticketLines } from '../../src/tui/lines/tickets.ts';
import { menuLines } from '../../src/tui/plain/menu.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

const SPEC: KitchenSpec = {
  goal: 'finish',
  stations: { stove: { slots: 2 } },
  dishes: {
    soup: {
      steps: {
        stock: { at: 'stove', minutes: 9, collect: 2 },
        roast: { at: 'stove', minutes: 6, start: 1, collect: 3, burns: 4, after: ['stock'] },
      },
    },
  },
  orders: [{ dish: 'soup' }],
};

const played = play(kitchenOf(SPEC), []);
if (!played.ok) throw new Error(JSON.stringify(played.error));
const still = played.value;

const tickets = (width: number): readonly string[] =>
  ticketLines(still, false, width, theme).map((one) => textOf(one).trimEnd());

test('a ticket tells of the hands that collecting takes', () => {
  expect(tickets(76)[1]).toBe('  ● stock  9m stove, then 2m hands');
  expect(tickets(120)[2]).toBe('  ○ roast  1m hands, then 6m stove, burns after 4m, then 3m hands, needs stock');
});

test('in fewer words, too', () => {
  expect(tickets(24).slice(1)).toEqual(['  ● stock  9m+2m stove', '  ○ roast  1m+6m+3m']);
  expect(tickets(16)[1]).toBe('  ● stock  9m+2m');
});

test('in lines it is said with what starting takes', () => {
  const [start, , roast] = menuLines(still.shift);
  expect(start).toContain('rings at 0:09, collecting takes 2 minutes');
  expect(roast).toContain('takes 1 minute, cooks 6 minutes, burns 4 minutes after that, collecting takes 3 minutes');
});
