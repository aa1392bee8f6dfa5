import type { Path } from '../kitchen/index.ts';
import { type Document, nodeAt } from './document.ts';
import { quoted, type Spot } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { BRACES, type BraceUse, bracesIn, isBrace, placedTexts } from './texts.ts';

/** Braces in the texts of a file that name nothing that can be filled in. `parts`: how many the level has. */
export function braceSpots(document: Document, parts: number): readonly Spot[] {
  const { value } = document;
  if (typeof value !== 'object' || value === null) return [];
  const level = { title: undefined, story: undefined, aha: undefined, breaks: undefined, ...value };
  return placedTexts(level).flatMap(({ path, text }) =>
    bracesIn(text).flatMap((use) => {
      const words = wrongBrace(use, parts);
      return words === null ? [] : [{ offset: braceOffset(document, path, use.whole), ...words }];
    }),
  );
}

const AVAILABLE = BRACES.map((brace) => `{${brace}}`).join(', ');

function wrongBrace({ whole, name, part }: BraceUse, parts: number): Omit<Spot, 'offset'> | null {
  if (!isBrace(name)) {
    return {
      message: `found ${quoted(whole)} in a text, expected one of ${AVAILABLE}`,
      hint: didYouMean(name, BRACES),
    };
  }
  if (part !== null && part <= parts) return null;
  const expected = parts === 1 ? `{${name}}: this level has one part` : `a part from 1 to ${parts} after the colon`;
  return { message: `found ${quoted(whole)} in a text, expected ${expected}`, hint: null };
}

/** The brace itself where the text has it as it is; the text's start where it is written with backslashes. */
function braceOffset({ text, tree }: Document, path: Path, whole: string): number {
  const node = nodeAt(tree, path);
  if (node === undefined) return tree.offset;
  const within = text.slice(node.offset, node.offset + node.length).indexOf(whole);
  return node.offset + Math.max(within, 0);
}
