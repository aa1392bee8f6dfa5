import { BYTE_ORDER_MARK, keyOffset, placesIn } from './document.ts';
import type { Finding } from './finding.ts';
import { readJson } from './json.ts';

/** A finding with its line and column from 1, columns in UTF-16 units; `null` where it is about the file as a whole. */
export type PlacedFinding = Placed<Finding>;

type Placed<About> = About & { readonly line: number | null; readonly column: number | null };

/** @param text of the file that the findings are about; what is no JSON has no places */
export function placedFindings<About extends Pick<Finding, 'path'>>(
  text: string,
  findings: readonly About[],
): readonly Placed<About>[] {
  const source = text.replace(BYTE_ORDER_MARK, '');
  const json = readJson(source);
  const placeAt = placesIn(source);
  return findings.map((finding) => ({
    ...finding,
    ...(json.ok && finding.path.length > 0
      ? placeAt(keyOffset(json.value.document.tree, finding.path))
      : { line: null, column: null }),
  }));
}
