import { expect, test } from 'vitest';
import { play } from '../../src/kitchen/index.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { textOf } from '../../src/tui/line.ts';
import { stationLines } from '../../src/tui/lines/stations.ts';
import { ticketLines } from '../../src/tui/lines/tickets.ts';
import { situationLines } from '../../src/tui/plain/situation.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const theme = themeOf({ ascii: true, reducedMotion: true, color: false });

const SPEC: KitchenSpec = {
  stations: { stove: { slots: 2 } },
  tools: { pan: 1, spoon: 2 },
  stock: { egg: 1 },
  dishes: {
    omelette: {
      steps: {
        look: { minutes: 1, checks: 'egg', takes: ['spoon'] },
        take: { minutes: 2, after: ['look'], takes: ['pan'], uses: 'egg' },
        fry: { at: 'stove', minutes: 5, after: ['take'], returns: ['pan', 'spoon'], restocks: 'egg' },
      },
    },
  },
  orders: [{ dish: 'omelette' }, { dish: 'omelette' }],
  goal: 'finish',
};

function played(...plan: Plan) {
  const result = play(kitchenOf(SPEC), plan);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const kept = (...plan: Plan): readonly string[] =>
  stationLines(played(...plan).shift, 60, theme).map((line) => textOf(line).trim());

test('the stations tell who keeps each tool, and what the stock has', () => {
  expect(kept().slice(1)).toEqual(['pan   - free', 'spoon - 2 of 2 free', 'egg   - 1 there']);
  expect(kept('do 1.look', 'do 2.look', 'do 1.take').slice(1)).toEqual([
    'pan   - kept by #1',
    'spoon - 0 of 2 free, kept by #1, #2',
    'egg   - none there',
  ]);
});

test('a ticket tells what a step takes, and leaves it out where there is no room for it', () => {
  const lines = (width: number) => ticketLines(played(), false, width, theme).map((line) => textOf(line).trim());
  expect(lines(70).slice(1, 4)).toEqual([
    expect.stringMatching(/look +1m hands, takes spoon, looks for egg$/u),
    expect.stringMatching(/take +2m hands, takes pan, uses egg, needs look$/u),
    expect.stringMatching(/fry +5m stove, brings egg, needs take$/u),
  ]);
  expect(lines(24)[1]).toMatch(/look +1m hands$/u);
});

test('in lines both are told, too: what a decision takes, and who keeps what', () => {
  const [free = '', ...menu] = situationLines(played('do 1.look').shift);
  expect(free).toContain('Tools and stock: pan free; spoon 1 of 2 free, kept by #1; egg 1 there.');
  expect(menu).toContainEqual(expect.stringContaining('do #1 take, takes 2 minutes, until 0:03, takes pan, uses egg'));
  expect(menu).toContainEqual(expect.stringContaining('needs take, brings egg'));
  const cooking = situationLines(played('do 1.look', 'do 1.take', 'start 1.fry').shift);
  expect(cooking.find((line) => line.includes('stare at #1 fry'))).not.toContain('brings egg');
});
