import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'tsdown';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const YOGA = '\0yoga-wasm';
const WASM_FILE = here('../node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js');

export function aliases(): Rolldown.Plugin {
  return {
    name: 'aliases',
    resolveId: (id, importer) => {
      if (id === 'yoga-layout') return here('yoga.mjs');
      if (id === './yoga-wasm.mjs' && importer === here('yoga.mjs')) return YOGA;
      return null;
    },
    load(id) {
      if (id !== YOGA) return null;
      const wasm = /"data:application\/octet-stream;base64,([\w+/=]+)"/u.exec(readFileSync(WASM_FILE, 'utf8'))?.[1];
      if (wasm === undefined) throw new Error(`no WebAssembly in ${WASM_FILE}`);
      return `export { default as loadYoga } from ${JSON.stringify(WASM_FILE)};\nexport const wasm = '${wasm}';`;
    },
  };
}
