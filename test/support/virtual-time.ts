interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...parts: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>;

/** What a card's JavaScript prints where minutes take no time: timers ring in the order of their minutes, then of their start. */
export async function printedInVirtualTime(lines: readonly string[]): Promise<readonly string[]> {
  const printed: string[] = [];
  const timers: Timer[] = [];
  let now = 0;
  let isOver = false;
  const mins = (minutes: number) => new Promise<void>((ring) => timers.push({ due: now + minutes, ring }));
  const log = (...values: readonly unknown[]) => printed.push(values.join(' '));
  const program = new AsyncFunction('mins', 'console', lines.join('\n'))(mins, { log }).finally(() => {
    isOver = true;
  });
  for (;;) {
    // All that can go on without a timer does so before the next turn of the real loop.
    await new Promise((resolve) => setImmediate(resolve));
    const [first] = timers.toSorted((a, b) => a.due - b.due);
    if (isOver || first === undefined) break;
    timers.splice(timers.indexOf(first), 1);
    now = first.due;
    first.ring();
  }
  await program;
  return printed;
}
