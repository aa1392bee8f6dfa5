import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'tsdown';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Packages in whose place a file of this folder stands; it takes from them what it does not do itself. */
const STAND_INS: Readonly<Record<string, string>> = {
  '@alcalzone/ansi-tokenize': here('ansi-tokenize.ts'),
  'es-toolkit/compat': here('throttle.ts'),
  'string-width': here('string-width.ts'),
  'yoga-layout': here('yoga.mjs'),
};

/** Files of Ink, as the others of it name them. */
const INK_STAND_INS: Readonly<Record<string, string>> = {
  './output.js': here('ink-output.ts'),
  './sanitize-ansi.js': here('ink-sanitize-ansi.ts'),
};
const INK = /[\\/]node_modules[\\/]ink[\\/]build[\\/][^\\/]+$/u;

const WASM = '\0yoga-wasm';
const WASM_FILE = here('../node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js');

/** The packages, and the files of Ink, in whose place another file stands in the bundle. */
export function standIns(): Rolldown.Plugin {
  return {
    name: 'stand-ins',
    resolveId(id, importer) {
      if (id === './yoga-wasm.mjs') return WASM;
      const isInk = importer !== undefined && INK.test(importer);
      const file = STAND_INS[id] ?? (isInk ? INK_STAND_INS[id] : undefined);
      return file === undefined || importer === file ? null : file;
    },
    load: (id) => (id === WASM ? wasmSource() : null),
  };
}

/** What loads Yoga, and its WebAssembly, which stands as a text within it. */
function wasmSource(): string {
  const wasm = /"data:application\/octet-stream;base64,([\w+/=]+)"/u.exec(readFileSync(WASM_FILE, 'utf8'))?.[1];
  if (wasm === undefined) throw new Error(`there is no WebAssembly in ${WASM_FILE} any more: see bundle/yoga.mjs`);
  return `export { default as loadYoga } from ${JSON.stringify(WASM_FILE)};\nexport const wasm = '${wasm}';`;
}
