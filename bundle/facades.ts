import type { Rolldown } from 'tsdown';

/** A chunk that only hands on what is in another one. */
const FACADE = /^export\{([^}]*)\}from"(\.\/[^"]+)";\s*$/;
const IMPORT = /import\(`(\.\/[^`]+)`\)/g;

/**
 * Where several modules are one chunk, each that is imported when it is needed gets a chunk of its own, in which nothing is
 * but names. To open it takes as long as to open a large one: who imports it takes the names from where they are.
 */
export function withoutFacades(): Rolldown.Plugin {
  return {
    name: 'without-facades',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const facades = new Map(chunks.flatMap((chunk) => facadeOf(chunk)));
      for (const chunk of chunks) chunk.code = withoutFacade(chunk.code, facades);
      for (const name of facades.keys()) delete bundle[name.slice('./'.length)];
    },
  };
}

/** What stands for its import, by the path under which it is imported. */
function facadeOf({ code, fileName, isEntry }: Rolldown.OutputChunk): readonly [string, string][] {
  const [, names, path] = FACADE.exec(code) ?? [];
  if (isEntry || names === undefined) return [];
  const members = names.split(',').map((name) => {
    const [inside, outside = inside] = name.split(' as ');
    return `${outside}:whole.${inside}`;
  });
  return [[`./${fileName}`, `import(\`${path}\`).then(whole=>({${members.join(',')}}))`]];
}

/** @returns the code of a chunk with imports of what is behind facades */
const withoutFacade = (code: string, facades: ReadonlyMap<string, string>): string =>
  code.replace(IMPORT, (whole, path: string) => facades.get(path) ?? whole);
