/** What is left to read of some bytes; every function gives `null` where they end too early. */
export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

const LOW_BITS = 0x7f;
const MORE = 0x80;
/** Bits that whole numbers in a code have at most: minutes and indices need fewer. */
const MOST_BITS = 28;
const BITS_A_BYTE = 7;

/** A whole number, 0 to 2^28 - 1, seven bits a byte, the lowest first; all bytes but the last have their high bit set. */
export function numberBytes(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > LOW_BITS) {
    bytes.push((rest & LOW_BITS) | MORE);
    rest >>>= BITS_A_BYTE;
  }
  return [...bytes, rest];
}

/** @returns `null` also for a number that is too large */
export function readNumber(reader: Reader): number | null {
  let value = 0;
  for (let bits = 0; bits < MOST_BITS; bits += BITS_A_BYTE) {
    const byte = reader.bytes[reader.at];
    if (byte === undefined) return null;
    reader.at += 1;
    value |= (byte & LOW_BITS) << bits;
    if ((byte & MORE) === 0) return value;
  }
  return null;
}

export function readBytes(reader: Reader, count: number): Uint8Array | null {
  const end = reader.at + count;
  if (end > reader.bytes.length) return null;
  const bytes = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return bytes;
}

/** The rest of the bytes, perhaps none. */
export const readRest = (reader: Reader): Uint8Array => reader.bytes.subarray(reader.at);
