/** So many arrangements are looked at: up to four lines these are all that there are. */
const LOOKS = 40;
/** A prime above the number of any puzzle's lines: steps of this size meet every arrangement before one comes again. */
const STRIDE = 1_000_003;

/**
 * A wrong order of a puzzle's lines, always the same one for the same arguments. Lines that read the same may change
 * places: that alone makes no order wrong.
 * @param seed a whole number from 0, the puzzle's own
 * @param nth which wrong order, from 0; the next one is another one wherever there is another one
 * @returns for each place the index of the line that lies there; the right order where there is no wrong one
 */
export function scrambled(lines: readonly string[], seed: number, nth: number): readonly number[] {
  const right = readsAs(lines, inOrder(lines.length));
  const wrong = new Map<string, readonly number[]>();
  for (let look = 0; look < LOOKS; look += 1) {
    const order = arrangement(lines.length, seed + look * STRIDE);
    const reads = readsAs(lines, order);
    if (reads !== right && !wrong.has(reads)) wrong.set(reads, order);
  }
  const orders = [...wrong.values()];
  return orders[nth % orders.length] ?? inOrder(lines.length);
}

const inOrder = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => nth);

const readsAs = (lines: readonly string[], order: readonly number[]): string =>
  JSON.stringify(order.map((line) => lines[line]));

/** One of all arrangements of `count` things, by its number (taken modulo how many there are). */
function arrangement(count: number, number: number): readonly number[] {
  const left = [...inOrder(count)];
  let rest = number;
  return inOrder(count).flatMap((_, place) => {
    const choices = count - place;
    const chosen = left.splice(rest % choices, 1);
    rest = Math.floor(rest / choices);
    return chosen;
  });
}
