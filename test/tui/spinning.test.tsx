import { Text } from 'ink';
import { render } from 'ink-testing-library';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leadSpinners, useSpinner } from '../../src/tui/spinning.ts';

const TICK = 100;

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function Spinners(): ReactNode {
  const shown = [useSpinner(['a', 'b']), useSpinner(['c', 'd'])];
  return <Text>{shown.join('')}</Text>;
}

test('all spinners have one timer, and none while a clock leads them or nothing spins', async () => {
  const screen = render(<Spinners />);
  await turn();
  expect(vi.getTimerCount()).toBe(1);
  const { end } = leadSpinners(TICK);
  expect(vi.getTimerCount()).toBe(0);
  end();
  expect(vi.getTimerCount()).toBe(1);
  screen.unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test('with each beat of the clock that leads them all of them turn', async () => {
  const screen = render(<Spinners />);
  await turn();
  const { beat, end } = leadSpinners(TICK);
  const before = screen.lastFrame();
  beat();
  await vi.waitFor(() => expect(screen.lastFrame()).toBe(before === 'ac' ? 'bd' : 'ac'));
  end();
  screen.unmount();
});

test('a clock that ticks too slowly for a spinner leaves them alone', async () => {
  const screen = render(<Spinners />);
  await turn();
  const { end } = leadSpinners(10 * TICK);
  expect(vi.getTimerCount()).toBe(1);
  end();
  screen.unmount();
});
