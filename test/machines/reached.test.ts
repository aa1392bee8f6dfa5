import { expect, test, vi } from 'vitest';
import type * as Step from '../../src/machines/step.ts';
import { allRules, freshEngine } from '../support/all-rules.ts';
import { gameOn } from '../support/game.ts';
import { MACHINES, transitionsOf } from '../support/machines.ts';

test('every transition of every machine is reached by some rule test', async () => {
  const taken = new Map<unknown, Set<string>>();
  vi.doMock('../../src/machines/step.ts', async (importOriginal) => {
    const original = await importOriginal<typeof Step>();
    const step: typeof original.step = (table, mode, event) => {
      const to = original.step(table, mode, event);
      taken.set(table, (taken.get(table) ?? new Set()).add(`${mode} –${event}→ ${to}`));
      return to;
    };
    return { ...original, step };
  });
  const game = gameOn(await freshEngine());
  for (const { body } of await allRules()) body(game);

  // The fresh engine's own: tables of another import would be others.
  const tables = await import('../../src/machines/tables.ts');
  const tableOf: Record<string, unknown> = {
    stationTask: tables.TASKS.station,
    handsOnTask: tables.TASKS['hands-on'],
    order: tables.ORDERS,
    brain: tables.BRAIN,
    shift: tables.SHIFT,
  };
  for (const { name, machine } of MACHINES) {
    const all = transitionsOf(machine).map(({ from, event, to }) => `${from} –${event}→ ${to}`);
    expect([...(taken.get(tableOf[name]) ?? [])].sort(), name).toEqual([...all].sort());
  }
});
