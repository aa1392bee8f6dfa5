import { vi } from 'vitest';

/** How many intervals run, of those begun from here on. Whoever asks restores all mocks, in a worker of its own. */
export function intervals(): () => number {
  const begun = vi.spyOn(globalThis, 'setInterval');
  const ended = vi.spyOn(globalThis, 'clearInterval');
  return () => {
    const over = new Set(ended.mock.calls.map(([timer]) => timer));
    return begun.mock.results.filter(({ value }) => !over.has(value)).length;
  };
}
