import type { Node } from 'jsonc-parser';
import { z } from 'zod';
import type { Path } from '../kitchen/index.ts';
import { type Document, keyOffset, nodeAt, valueOffset } from './document.ts';
import { type FaultCode, printable, quoted, type Spot } from './fault.ts';
import { KITCHEN_KEYS } from './kitchen-schema.ts';
import { MOST_FAULTS } from './limits.ts';
import { didYouMean, nearest } from './nearest.ts';

/** Longer texts than this are counted, not quoted. */
const MUCH = 40;

type Issue = z.core.$ZodIssue;

/** Every way in which a value does not have the shape of a schema, as faults with positions. */
export function shapeSpots(document: Document, schema: z.ZodType, issues: readonly Issue[]): readonly Spot[] {
  const told = issues.flatMap((issue) => unfold(issue)).slice(0, MOST_FAULTS);
  const unknown = told.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [issue] : []));
  /** A misspelt key is one mistake, not two: the missing key that it stands for is not told as well. */
  const misspelt = (issue: Issue): boolean => {
    const around = issue.path.slice(0, -1);
    const known = keysAt(schema, pathOf(around));
    return unknown.some(
      ({ path, keys }) =>
        samePath(path, around) &&
        keys.some((key) => known.includes(key) === false && nearest(key, known) === issue.path.at(-1)),
    );
  };
  return told.flatMap((issue) => {
    const missing = issue.path.length > 0 && nodeAt(document.tree, pathOf(issue.path)) === undefined;
    return missing && misspelt(issue) ? [] : spotsOf(document, schema, issue);
  });
}

const pathOf = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === 'symbol' ? String(key) : key));

const samePath = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
  a.length === b.length && a.every((key, at) => key === b[at]);

/** Of a union, the alternative that comes nearest: the one whose faults lie inside the value. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inside = issue.errors.find((errors) => errors.every(({ path }) => path.length > 0));
  if (inside === undefined || inside.length === 0) return [issue];
  return inside.flatMap((one) => unfold({ ...one, path: [...issue.path, ...one.path] }));
}

function spotsOf(document: Document, schema: z.ZodType, issue: Issue): readonly Spot[] {
  const { tree, text } = document;
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.slice(0, MOST_FAULTS).map((key) => unknownKey(tree, path, key, known));
  }
  if (issue.code === 'custom' && issue.params?.told === true) {
    return [{ offset: keyOffset(tree, path), code: 'wrong-size', message: issue.message, hint: null }];
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? issue.message;
    return [
      {
        offset: keyOffset(tree, path),
        code: 'wrong-name',
        message: `found ${quoted(String(path.at(-1)))}, expected ${expected}`,
        hint: null,
      },
    ];
  }
  const node = nodeAt(tree, path);
  if (node === undefined) {
    const message = `the key ${quoted(String(path.at(-1)))} is missing here, expected ${issue.message}`;
    return [{ offset: valueOffset(tree, path), code: 'missing-key', message, hint: null }];
  }
  if (issue.code === 'too_big' && node.type === 'string' && String(node.value).length > MUCH) {
    const message = `found ${String(node.value).length} characters, expected ${issue.message}`;
    return [{ offset: node.offset, code: 'wrong-size', message, hint: null }];
  }
  const over = issue.code === 'too_big' && node.type === 'number' ? ', which is over the limit' : '';
  const message = `found ${foundAt(text, node)}${over}, expected ${issue.message}`;
  return [{ offset: node.offset, code: codeOf(node, issue), message, hint: valueHint(node, issue) }];
}

function unknownKey(tree: Node, path: Path, key: string, known: readonly string[]): Spot {
  const misplaced = known.includes('parts') && KITCHEN_KEYS.includes(key);
  return {
    offset: keyOffset(tree, [...path, key]),
    code: 'unknown-key',
    message: `found the key ${quoted(key)}, expected one of ${known.map((one) => `"${one}"`).join(', ')}`,
    hint: misplaced ? 'a level with parts has its kitchens inside "parts"' : didYouMean(key, known),
  };
}

/** Of a value that is there and is not what it should be. */
function codeOf(node: Node, issue: Issue): FaultCode {
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return node.type === 'number' ? 'out-of-range' : 'wrong-size';
  if (issue.code === 'invalid_type') return 'wrong-type';
  if (issue.code === 'invalid_format' && node.value === '') return 'wrong-size';
  if (issue.code !== 'invalid_union') return 'wrong-value';
  if (issue.errors.flat().some((one) => codeOf(node, one) === 'out-of-range')) return 'out-of-range';
  const isWord = node.type === 'string' && !isNumberInQuotes(node, issue) && literalsOf(issue).length > 0;
  return isWord ? 'wrong-value' : 'wrong-type';
}

function foundAt(text: string, node: Node): string {
  if (node.type === 'object') return node.children?.length === 0 ? 'an empty object' : 'an object';
  if (node.type === 'array')
    return node.children?.length === 0 ? 'an empty list' : `a list of ${node.children?.length}`;
  if (node.type === 'string') return node.value === '' ? 'an empty text' : quoted(String(node.value));
  return printable(text.slice(node.offset, node.offset + Math.min(node.length, 40)));
}

function valueHint(node: Node, issue: Issue): string | null {
  if (node.type !== 'string') return null;
  if (isNumberInQuotes(node, issue)) return `write ${node.value} without quotes`;
  return didYouMean(String(node.value), literalsOf(issue));
}

const isNumberInQuotes = (node: Node, issue: Issue): boolean =>
  /^\d{1,9}$/.test(String(node.value)) && wantsNumber(issue);

const wantsNumber = (issue: Issue): boolean =>
  issue.code === 'invalid_union'
    ? issue.errors.flat().some(wantsNumber)
    : issue.code === 'invalid_type' && ['int', 'number'].includes(issue.expected);

/** The texts that would have been possible: `"never"`, the goals. */
function literalsOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(literalsOf);
  return issue.code === 'invalid_value' ? issue.values.filter((value) => typeof value === 'string') : [];
}

/** The keys that an object at a path may have. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    at = bare(at);
    if (at instanceof z.ZodObject) at = at.shape[key];
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else if (at instanceof z.ZodArray) at = at.element;
    else return [];
  }
  at = bare(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}
