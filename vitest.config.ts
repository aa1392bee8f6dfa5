import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // ink-testing-library gives Ink no rows: fixed sizes keep Ink from asking the developer's own terminal.
    env: { COLUMNS: '100', LINES: '30', FORCE_COLOR: '1' },
    testTimeout: 30_000,
  },
});
