import { createHash } from 'node:crypto';

/** A code around any bytes, with the length and the checksum that belong to them: as somebody would who means harm. */
export function framed(body: Uint8Array): string {
  const length: number[] = [];
  for (let rest = body.length; ; rest >>>= 7) {
    length.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  const bytes = Buffer.concat([Buffer.from(length), body]);
  const checksum = createHash('sha256').update('aw1-').update(bytes).digest().subarray(0, 4);
  return `aw1-${Buffer.concat([bytes, checksum]).toString('base64url')}`;
}

/** What stands between the length and the checksum of a code. */
export function bodyOf(code: string): Uint8Array {
  const bytes = Buffer.from(code.slice('aw1-'.length), 'base64url');
  const first = bytes.findIndex((byte) => byte < 128) + 1;
  return bytes.subarray(first, -4);
}
