import { describe, expect, test } from 'vitest';
import { BANNED, CORE, LAYERS } from './support/layers.ts';
import { lineAt, type Placed, readSources, type Source, type Syntax } from './support/sources.ts';

const MOST_LINES_OF_A_FILE = 250;
/** It is data and belongs in one place: whoever translates the interface finds every word of it there. */
const LONG_FILES: Readonly<Record<string, number>> = { 'words/messages.ts': 1200 };
const MOST_LINES_OF_A_FUNCTION = 40;
/** The launcher, where the process of a learner's program begins, and where the thread of a search does. */
const ENTRIES = ['cli/main.ts', 'cli/program-host.ts', 'cli/solver-host.ts'];

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));

/** A list of findings, empty if all is well: the failure message is then the list itself. */
const findings = (find: (source: Source) => readonly string[], among = sources): readonly string[] =>
  among.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));

const inFolders = (folders: readonly string[]): readonly Source[] =>
  sources.filter(({ folder }) => folders.includes(folder));

describe('who may import whom', () => {
  test('every folder of src has its layer', () => {
    const known = LAYERS.map(({ folder }) => folder);
    expect([...new Set(sources.map(({ folder }) => folder))].filter((folder) => !known.includes(folder))).toEqual([]);
  });

  for (const { folder, folders, packages, why } of LAYERS) {
    test(`${folder}: ${why}`, () => {
      const allowed = (name: string): boolean =>
        packages.includes(name) || (name.startsWith('node:') && packages.includes('node:*'));
      const find = ({ imports }: Source) =>
        imports
          .filter(({ name, file }) => {
            if (file === null) return !name.startsWith('.') && !allowed(name);
            return ![folder, ...folders].includes(file.split('/')[0] ?? '');
          })
          .map(({ name }) => `imports ${name}`);
      expect(findings(find, inFolders([folder]))).toEqual([]);
    });
  }

  test('only the command line looks outside src, and only at package.json', () => {
    const find = ({ folder, imports }: Source) =>
      imports
        .filter(({ name, file }) => name.startsWith('.') && file === null)
        .filter(({ name }) => folder !== 'cli' || !name.endsWith('/package.json'))
        .map(({ name }) => `imports ${name}`);
    expect(findings(find)).toEqual([]);
  });

  test('the file system is touched in cli/io* only, so that one can see at a glance what is read and written', () => {
    const isFiles = (name: string) => /^node:fs(?:\/|$)/u.test(name) || name === 'write-file-atomic';
    const find = ({ path, imports }: Source) =>
      path.startsWith('cli/io') ? [] : imports.filter(({ name }) => isFiles(name)).map(({ name }) => `imports ${name}`);
    expect(findings(find)).toEqual([]);
  });

  test('the command line loads the screens by a dynamic import only, so that other commands never pay for them', () => {
    const find = ({ folder, imports }: Source) =>
      imports
        .filter(({ file, dynamic }) => folder !== 'tui' && file?.startsWith('tui/') && !dynamic)
        .map(({ name }) => `imports ${name} at once`);
    expect(findings(find)).toEqual([]);
  });

  test('the kitchen is entered by its index only: what that does not name may change freely', () => {
    const find = ({ folder, imports }: Source) =>
      imports
        .filter(({ file }) => folder !== 'kitchen' && file?.startsWith('kitchen/') && file !== 'kitchen/index.ts')
        .map(({ name }) => `imports ${name}`);
    expect(findings(find)).toEqual([]);
  });

  test('no import goes round in a circle: files of a circle can only be understood together', () => {
    expect(circles()).toEqual([]);
  });

  test(`every file is reached from ${ENTRIES.join(' or ')}: what is not is dead`, () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { file } of byPath.get(path)?.imports ?? []) if (file !== null) visit(file);
    };
    ENTRIES.forEach(visit);
    expect(sources.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});

test('every function and constant that is exported is imported somewhere: else it is dead, or its file alone needs it', () => {
  const imports = [...sources, ...readSources('test'), ...readSources('bundle')].flatMap((source) => source.imports);
  const taken = new Map<string, Set<string>>();
  const whole = new Set<string>();
  for (const { file, names } of imports) {
    if (file === null) continue;
    if (names === null) whole.add(file);
    else taken.set(file, new Set([...(taken.get(file) ?? []), ...names]));
  }
  const find = ({ path, nodes }: Source) =>
    whole.has(path) ? [] : exportsOf(nodes).filter((name) => !taken.get(path)?.has(name));
  expect(findings(find)).toEqual([]);
});

describe('the core', () => {
  test('has no clock, no chance and no way out: the same input gives the same output', () => {
    const find = ({ nodes, text }: Source) =>
      nodes
        .map((place) => ({ name: globalName(place), line: lineAt(text, place.node.start) }))
        .filter(({ name }) => BANNED.includes(name))
        .map(({ name, line }) => `${name} in line ${line}`);
    expect(findings(find, inFolders(CORE))).toEqual([]);
  });
});

describe('files', () => {
  test(`have at most ${MOST_LINES_OF_A_FILE} lines`, () => {
    const find = ({ path, text }: Source) => {
      const lines = lineAt(text, text.trimEnd().length);
      return lines > (LONG_FILES[path] ?? MOST_LINES_OF_A_FILE) ? [`${lines} lines`] : [];
    };
    expect(findings(find)).toEqual([]);
  });

  test(`have functions of at most ${MOST_LINES_OF_A_FUNCTION} lines`, () => {
    const find = ({ text, nodes }: Source) =>
      nodes
        .filter(({ node }) => /Function(?:Declaration|Expression)$/u.test(node.type))
        .map(({ node }) => ({ from: lineAt(text, node.start), to: lineAt(text, node.end) }))
        .filter(({ from, to }) => to - from + 1 > MOST_LINES_OF_A_FUNCTION)
        .map(({ from, to }) => `${to - from + 1} lines in the function of line ${from}`);
    expect(findings(find)).toEqual([]);
  });

  test('export by name: a default export has another name in every file that imports it', () => {
    const find = ({ nodes }: Source) => nodes.filter(isDefaultExport).map(() => 'has a default export');
    expect(findings(find)).toEqual([]);
  });

  test('that are called index only re-export', () => {
    const isReExport = ({ type, source }: Syntax) => /^Export(?:Named|All)Declaration$/u.test(type) && source !== null;
    const find = ({ nodes, text }: Source) =>
      nodes
        .filter(({ parent, node }) => parent?.type === 'Program' && !isReExport(node))
        .map(({ node }) => `line ${lineAt(text, node.start)} is no re-export`);
    expect(
      findings(
        find,
        sources.filter(({ path }) => /\/index\.tsx?$/u.test(path)),
      ),
    ).toEqual([]);
  });
});

/** Each circle of imports once, as `a → b → a`. */
function circles(): readonly string[] {
  const found: string[] = [];
  const settled = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen !== -1) found.push([...trail.slice(seen), path].join(' → '));
    if (seen !== -1 || settled.has(path)) return;
    for (const { file } of byPath.get(path)?.imports ?? []) if (file !== null) visit(file, [...trail, path]);
    settled.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

/** `Date` for a global of that name, `Math.random` for a member of one; empty for everything else. */
function globalName({ node, parent, key }: Placed): string {
  const isMember = parent?.type === 'MemberExpression' && key === 'property' && parent.computed === false;
  const isKey = key === 'key' && parent?.computed === false;
  if (node.type === 'Identifier') return isMember || isKey ? '' : String(node.name);
  if (node.type !== 'MemberExpression') return '';
  const { object, property } = node as unknown as Record<'object' | 'property', Syntax>;
  return `${object.name}.${property.name}`;
}

/** The functions and constants that a file exports; a type may be exported to name what a function takes. */
function exportsOf(nodes: readonly Placed[]): readonly string[] {
  return nodes.flatMap(({ node, parent }) => {
    if (parent?.type !== 'ExportNamedDeclaration' || parent.exportKind === 'type') return [];
    if (node.type === 'VariableDeclaration') return (node.declarations as readonly Syntax[]).map(declaredName);
    if (node.type === 'ExportSpecifier' && node.exportKind !== 'type') return [String((node.exported as Syntax).name)];
    return /^(?:Function|Class)Declaration$/u.test(node.type) ? [declaredName(node)] : [];
  });
}

const declaredName = ({ id }: Syntax): string => String((id as Syntax).name);

const isDefaultExport = ({ node, parent }: Placed): boolean =>
  node.type === 'ExportDefaultDeclaration' ||
  (parent?.type === 'ExportSpecifier' && parent.exported === node && node.name === 'default');
