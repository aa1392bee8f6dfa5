import { render } from 'ink-testing-library';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { RushKeys } from '../../src/tui/rush/rush-keys.tsx';
import { RushShow } from '../../src/tui/rush/rush-show.ts';
import { useRush } from '../../src/tui/rush/use-rush.ts';
import { OPTIONS } from './support/rush-screen.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

test('from the first to the last of what is typed at once the work gives way, then it goes on', async () => {
  const told: (string | boolean)[] = [];
  const isTyped = {
    get current() {
      return told.at(-1) === true;
    },
    set current(is: boolean) {
      told.push(is);
    },
  };
  const screen = render(<RushKeys isTyped={isTyped} onKey={(key) => told.push(key)} />);
  const before = told.length;
  screen.stdin.write('abc');
  await vi.waitFor(() => expect(told.at(-1)).toBe(false));
  expect(told.slice(before)).toEqual([true, 'a', true, 'b', true, 'c', false]);
  screen.unmount();
});

test('as long as it gives way nothing is worked', async () => {
  const work = vi.spyOn(RushShow.prototype, 'work');
  const timer = vi.spyOn(globalThis, 'setTimeout');
  let goOn = (): void => {};
  function Typed(): ReactNode {
    const { isTyped } = useRush(OPTIONS, { isRunning: true, isAtLoads: false }, 1_000);
    isTyped.current = true;
    goOn = () => {
      isTyped.current = false;
    };
    return null;
  }
  const screen = render(<Typed />);
  await vi.waitFor(() => expect(timer.mock.calls.length).toBeGreaterThan(9));
  expect(work).not.toHaveBeenCalled();
  goOn();
  await vi.waitFor(() => expect(work).toHaveBeenCalled());
  screen.unmount();
});
