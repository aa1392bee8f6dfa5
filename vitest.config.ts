import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** These replace modules or timers, start processes or read the whole tree: each file has a worker of its own. */
const APART = [
  'test/cards/**',
  'test/code/runs/**',
  'test/machines/**',
  'test/cli/**',
  'test/terminal/**',
  'test/architecture.test.ts',
  'test/tui/ding.test.tsx',
  'test/tui/order-clock.test.tsx',
];

/** Nothing that the developer has played or opened is read by a test, or written. */
const home = mkdtempSync(join(tmpdir(), 'awaiter-home-'));

const shared = {
  env: {
    ...{ XDG_STATE_HOME: home, XDG_DATA_HOME: home },
    // ink-testing-library gives Ink no rows: fixed sizes keep Ink from asking the developer's own terminal.
    ...{ COLUMNS: '100', LINES: '30', FORCE_COLOR: '1' },
  },
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    // As many as there are processors: most tests wait for other processes for most of their time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'together',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: APART,
          isolate: false,
        },
      },
      { test: { ...shared, name: 'apart', include: APART.map((path) => path.replace('**', '**/*.test.ts')) } },
    ],
  },
});
