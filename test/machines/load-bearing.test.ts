import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type AnyStateMachine, createMachine } from 'xstate';
import { allRules, freshEngine, type Rule } from '../support/all-rules.ts';
import { type Engine, gameOn } from '../support/game.ts';
import { MACHINES, type Transition, transitionsOf } from '../support/machines.ts';

let rules: readonly Rule[] = [];

beforeAll(async () => {
  rules = await allRules();
});

/** The same machine, one transition fewer if one is named. */
function copyOf({ config }: AnyStateMachine, without?: Transition): AnyStateMachine {
  const copy = structuredClone(config) as { states: Record<string, { on: Record<string, string> }> };
  if (without !== undefined) delete copy.states[without.from]?.on[without.event];
  return createMachine(copy as Parameters<typeof createMachine>[0]);
}

/** An engine in which this machine stands in for the one of that name. */
async function engineWith(name: string, file: string, machine: AnyStateMachine): Promise<Engine> {
  vi.doMock(`../../src/machines/${file}`, () => ({ [name]: machine }));
  const engine = await freshEngine();
  vi.doUnmock(`../../src/machines/${file}`);
  return engine;
}

/** The title of the first rule that does not hold on this engine. */
function broken(engine: Engine): string | undefined {
  const game = gameOn(engine);
  const fails = ({ body }: Rule): boolean => {
    try {
      body(game);
      return false;
    } catch {
      return true;
    }
  };
  return rules.find(fails)?.title;
}

describe.each(MACHINES)('$name', ({ name, file, machine }) => {
  test('a whole copy of it keeps every rule', async () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(broken(await engineWith(name, file, copyOf(machine)))).toBeUndefined();
  });

  test.each(transitionsOf(machine))('without $from –$event→ $to a rule breaks', async (transition) => {
    expect(broken(await engineWith(name, file, copyOf(machine, transition)))).toEqual(expect.any(String));
  });
});
