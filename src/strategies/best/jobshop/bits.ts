/** The number of the lowest of a set's bits, from 0; the set must not be empty. */
export const lowestOf = (bits: number): number => 31 - Math.clz32(bits & -bits);
