import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** A node of a syntax tree: whatever has a type and a place in the text. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Import {
  /** As written: `../model/kitchen.ts`, `node:fs`, `react`. */
  readonly name: string;
  /** The file of src it leads to (`model/kitchen.ts`), `null` for packages and what lies outside src. */
  readonly file: string | null;
  /** What is taken from there by name; `null` where it is taken as a whole. */
  readonly names: readonly string[] | null;
  readonly dynamic: boolean;
}

export interface Source {
  /** From src: `kitchen/decide.ts`. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly nodes: readonly Placed[];
  readonly imports: readonly Import[];
}

/** A node with the node that it is in, and the name by which that one calls it. */
export interface Placed {
  readonly node: Syntax;
  readonly parent: Syntax | null;
  readonly key: string;
}

/** Every TypeScript file of src, of test or of bundle, parsed; paths start in that folder. */
export function readSources(root: 'src' | 'test' | 'bundle' = 'src'): readonly Source[] {
  const base = new URL(`../../${root}/`, import.meta.url);
  const paths = readdirSync(base, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths
    .filter((path) => /\.tsx?$/u.test(path))
    .sort()
    .map((path) => sourceOf(path, readFileSync(new URL(path, base), 'utf8'), root));
}

/** A file with this text, parsed; its path starts in `root`. */
export function sourceOf(path: string, text: string, root: 'src' | 'test' | 'bundle' = 'src'): Source {
  const program = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path) as unknown as Syntax;
  const nodes = [...placed(program, null, '')];
  const folder = path.split('/')[0] ?? '';
  return { path, folder, text, nodes, imports: importsOf(nodes, posix.join(root, path)) };
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function* placed(node: Syntax, parent: Syntax | null, key: string): Generator<Placed> {
  yield { node, parent, key };
  for (const [name, value] of Object.entries(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isSyntax(inner)) yield* placed(inner, node, name);
  }
}

/** `import`, `export … from`, `import()` and `import('…')` in types. */
function importsOf(nodes: readonly Placed[], path: string): readonly Import[] {
  return nodes.flatMap(({ node }): Import[] => {
    const { source } = node;
    if (!isSyntax(source) || typeof source.value !== 'string') return [];
    const name = source.value;
    const to = name.startsWith('.') ? posix.join(posix.dirname(path), name) : '';
    const file = to.startsWith('src/') ? to.slice('src/'.length) : null;
    return [{ name, file, names: namesOf(node), dynamic: node.type === 'ImportExpression' }];
  });
}

function namesOf({ specifiers }: Syntax): readonly string[] | null {
  if (!Array.isArray(specifiers)) return null;
  const taken = specifiers.map((one: Record<'imported' | 'local', Syntax | undefined>) => one.imported ?? one.local);
  const isWhole = specifiers.some(({ type }: Syntax) => type === 'ImportNamespaceSpecifier');
  return isWhole ? null : taken.flatMap((one) => (typeof one?.name === 'string' ? [one.name] : []));
}

/** The line of the text, from 1, on which a place lies. */
export const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;
