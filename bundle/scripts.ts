import type { Rolldown } from 'tsdown';

/** Stands in the loader for the chunks that are in its own file. */
const BUILT_IN = 'BUILT_IN';

/** The bundler has every chunk ask for what only some need. */
const UNUSED = /require\("[^"]+"\);/;

/**
 * Makes scripts of the chunks, which the loader runs. What every command needs is in the loader's own file: to open another
 * takes longer than to read it.
 * @param loader the name of the loader's entry
 * @param needed the names of chunks that every command needs
 */
export function asScripts(loader: string, needed: readonly string[]): Rolldown.Plugin {
  return {
    name: 'as-scripts',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const chunk of chunks) {
        if (chunk.name !== loader) chunk.code = `(function(exports,require,__filename,__dirname){${chunk.code}\n})`;
      }
      const builtIn = chunks.filter(({ name }) => needed.includes(name));
      const table = builtIn.map(({ fileName, code }) => `${JSON.stringify(fileName)}:${code}`).join();
      for (const chunk of chunks) {
        if (chunk.name === loader) chunk.code = chunk.code.replace(UNUSED, '').replace(BUILT_IN, () => `({${table}})`);
      }
      for (const { fileName } of builtIn) delete bundle[fileName];
    },
  };
}
