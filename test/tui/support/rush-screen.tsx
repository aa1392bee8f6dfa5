import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { vi } from 'vitest';
import { POLICIES, restaurant, TICKS_PER_MINUTE } from '../../../src/rush/index.ts';
import { SMALLEST } from '../../../src/tui/layout.ts';
import { RushApp, type RushOptions } from '../../../src/tui/rush/rush-app.tsx';

/** More come than one brain can serve. */
export const OPTIONS: RushOptions = {
  given: {
    menu: restaurant(),
    arrivals: { kind: 'poisson', ticks: 1.8 * TICKS_PER_MINUTE },
    customers: 2_000,
    cooks: 1,
    seed: 1,
  },
  policies: POLICIES,
  ascii: false,
  reducedMotion: false,
  color: false,
};

/** So many that it is not over while somebody looks. */
export const LONG: Partial<RushOptions> = { given: { ...OPTIONS.given, customers: 5_000_000 } };

/** The screen of a big rush in the smallest window. */
export function openRush(change: Partial<RushOptions> = {}) {
  const screen = render(<RushApp options={{ ...OPTIONS, ...change }} />);
  for (const [name, value] of Object.entries(SMALLEST)) Object.defineProperty(screen.stdout, name, { value });
  screen.stdout.emit('resize');
  const frame = (): string => stripVTControlCharacters(screen.lastFrame() ?? '');
  const sees = async (text: RegExp): Promise<string> => {
    await vi
      .waitUntil(() => text.test(frame()), { timeout: 30_000, interval: 10 })
      .catch(() => {
        throw new Error(`never saw ${text} on\n${frame()}`);
      });
    return frame();
  };
  return { frame, sees, press: (key: string) => screen.stdin.write(key), leave: screen.unmount };
}
