import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShiftEvent } from '../../src/model/event.ts';
import { POLICIES, type Policy } from '../../src/rush/scenario.ts';
import { blocking, house, runStrategy, type Strategy } from '../../src/strategies/index.ts';
import { FIXED } from '../support/arbitrary-shift.ts';
import { anyArrivals, anyDish } from './arbitrary-dish.ts';
import { firstCome } from './first-come.ts';
import { crowdOf } from './retold.ts';
import { type Dish, menuFor, orderedAt, PIZZA, scenario, told } from './rushes.ts';

const ENGINE: Readonly<Record<Policy, (kitchen: ReturnType<typeof orderedAt>) => Strategy>> = {
  blocking,
  'first-come': () => firstCome,
  house,
};

/**
 * The engine copies a whole shift with every decision, so the customers come in crowds, each when the one before has gone.
 * A crowd is far larger than what a rush has room for at first (64 orders in play), and remembers (256 arrivals).
 */
const CROWD = 500;
const CROWDS: Readonly<Record<Policy, number>> = { blocking: 2, 'first-come': 2, house: 20 };
/** More minutes than a crowd keeps any cook busy. */
const PAUSE = CROWD * 25;

/** The guests of the first crowd come all at once, those of crowd n 0 to n minutes apart, by a rule without chance. */
const crowdsOf = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: count }, (_, crowd) => {
    let minute = crowd * PAUSE;
    return Array.from({ length: CROWD }, (_, nth) => (minute += (nth * nth) % (crowd + 1)));
  });

/**
 * The same customers through the ordinary engine: an empty kitchen is a new kitchen, so each crowd gets one, opened at the
 * minute at which the crowd before was served. What the engine tells is moved to the minutes, orders and tasks of all.
 */
function engineEvents(dish: Dish, crowds: ReturnType<typeof crowdsOf>, policy: Policy): readonly ShiftEvent[] {
  const steps = menuFor(orderedAt(dish, [0])).steps.length;
  const all: ShiftEvent[] = [];
  let opened = 0;
  crowds.forEach((minutes, crowd) => {
    const kitchen = orderedAt(
      dish,
      minutes.map((minute) => minute - opened),
    );
    const { log } = runStrategy(kitchen, ENGINE[policy](kitchen));
    const isLast = crowd === crowds.length - 1;
    for (const event of isLast ? log : log.slice(0, -1)) all.push(moved(event, opened, crowd * CROWD, steps));
    opened += log.at(-1)?.minute ?? 0;
  });
  return all;
}

function moved(event: ShiftEvent, minutes: number, orders: number, steps: number): ShiftEvent {
  const later = { ...event, minute: event.minute + minutes };
  if ('order' in later) return { ...later, order: later.order + orders };
  if (later.type === 'started') return { ...later, task: later.task + orders * steps, due: later.due + minutes };
  if ('task' in later) return { ...later, task: later.task + orders * steps };
  if (later.type !== 'decided' || later.decision.verb === 'wait') return later;
  return { ...later, decision: { ...later.decision, task: later.decision.task + orders * steps } };
}

describe.each(POLICIES)('one cook, %s', (policy) => {
  const crowds = crowdsOf(CROWDS[policy]);
  const ofCrowds = scenario({
    menu: menuFor(orderedAt(PIZZA, [0])),
    arrivals: { kind: 'at', ticks: crowds.flat() },
    customers: crowds.flat().length,
    policy,
  });

  test(`${crowds.length} × ${CROWD} customers: every event is the engine's own`, () => {
    const { events } = told(ofCrowds);
    const engine = engineEvents(PIZZA, crowds, policy);
    expect(events.length).toBe(engine.length);
    expect(events.findIndex((event, nth) => JSON.stringify(event) !== JSON.stringify(engine[nth]))).toBe(-1);
  });

  test('a crowd is larger than the room that there is at first', () => {
    const { inPlay, behind } = crowdOf(told(ofCrowds).events, ofCrowds.menu);
    expect(behind).toBeGreaterThan(256);
    if (policy === 'blocking') expect(inPlay).toBe(1);
    else expect(inPlay).toBeGreaterThan(64);
  });

  test("any dish that a rush knows: every event is the engine's own", () => {
    fc.assert(
      fc.property(anyDish, anyArrivals, (dish, ticks) => {
        const kitchen = orderedAt(dish, ticks);
        const of = {
          menu: menuFor(kitchen),
          arrivals: { kind: 'at', ticks },
          customers: ticks.length,
          policy,
        } as const;
        expect(told(scenario(of)).events).toEqual(runStrategy(kitchen, ENGINE[policy](kitchen)).log);
      }),
      { ...FIXED, numRuns: 60 },
    );
  });
});
