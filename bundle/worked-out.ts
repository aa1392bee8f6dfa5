import { deepStrictEqual } from 'node:assert';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown } from 'tsdown';

/**
 * Modules that only export what they work out from other modules: the build works it out, and the bundle has the answers.
 * @param paths of source files
 */
export function workedOut(...paths: readonly string[]): Rolldown.Plugin {
  const files = paths.map((path) => resolve(path));
  return {
    name: 'worked-out',
    async load(id) {
      if (!files.includes(resolve(id))) return null;
      const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(id).href);
      const lines = Object.entries(module).map(([name, value]) => `export const ${name} = ${literal(name, value)};`);
      return { code: lines.join('\n'), moduleType: 'js' };
    },
  };
}

function literal(name: string, value: unknown): string {
  const text = JSON.stringify(value);
  deepStrictEqual(JSON.parse(text), value, `${name} is not plain data`);
  return text;
}
