import { builtinModules } from 'node:module';
import process from 'node:process';
import type { Rolldown } from 'tsdown';

const IMPORTED = '\0imported:';
const REQUIRED = '\0required:';

/**
 * Node's own modules as the bundle has them: each is loaded when something of it is first used. An `import` of one reads
 * all that it exports before anything runs, and so opens the standard input for `node:process`, and loads what
 * `node:fs` only might need.
 */
export function lazyBuiltins(): Rolldown.Plugin {
  return {
    name: 'lazy-builtins',
    resolveId: (id, _, { kind }) =>
      isBuiltin(id)
        ? { id: `${kind === 'require-call' ? REQUIRED : IMPORTED}${bare(id)}`, moduleSideEffects: false }
        : null,
    load(id) {
      if (id.startsWith(REQUIRED)) return `module.exports = ${wholeSource(id.slice(REQUIRED.length))};`;
      return id.startsWith(IMPORTED) ? importedSource(id.slice(IMPORTED.length)) : null;
    },
  };
}

const bare = (id: string): string => id.replace(/^node:/u, '');

const isBuiltin = (id: string): boolean => builtinModules.includes(bare(id)) || id.startsWith('node:');

/** An expression. */
const wholeSource = (name: string): string =>
  name === 'process' ? 'globalThis.process' : `process.getBuiltinModule('${name}')`;

/** What stands for a built-in module that is imported: the source text of a module. */
function importedSource(name: string): string {
  const found = process.getBuiltinModule(name) as unknown as Record<string, unknown>;
  const names = Object.keys(found).filter((key) => /^[A-Za-z_$][\w$]*$/u.test(key) && key !== 'default');
  const lines = names.map((key) => `export const ${key} = ${memberSource(found, key)};`);
  return [`const whole = () => ${wholeSource(name)};`, ...lines, `export default ${defaultSource(name, found)};`].join(
    '\n',
  );
}

/** A plain function is looked up when it is called; what may be more than that when the module is loaded. */
function memberSource(found: Record<string, unknown>, key: string): string {
  const getter = Object.getOwnPropertyDescriptor(found, key)?.get;
  const isPlain = getter === undefined && isPlainFunction(found[key]);
  return isPlain ? `(...given) => whole().${key}(...given)` : `/* @__PURE__ */ (() => whole().${key})()`;
}

/** Neither a class nor a function with properties that others ask for, as `util.promisify` does. */
function isPlainFunction(value: unknown): boolean {
  if (typeof value !== 'function' || Object.keys(value).length > 0) return false;
  if (Object.getOwnPropertySymbols(value).length > 0) return false;
  return value.prototype === undefined || Object.getOwnPropertyNames(value.prototype).length <= 1;
}

/** What some ask for as a whole: looked up member by member. */
const defaultSource = (name: string, found: unknown): string =>
  name === 'process' || typeof found === 'function'
    ? '/* @__PURE__ */ whole()'
    : '/* @__PURE__ */ new Proxy({}, { get: (_, key) => whole()[key], has: (_, key) => key in whole() })';
