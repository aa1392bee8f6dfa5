import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lazyBuiltins } from '../../bundle/builtins.ts';
import { workedOut } from '../../bundle/worked-out.ts';
import * as tables from '../../src/machines/tables.ts';

/** What a plugin makes of a module: source text. */
async function loaded(plugin: { readonly load?: unknown }, id: string): Promise<string> {
  const load = plugin.load as (id: string) => unknown;
  const found = (await load(id)) as string | { readonly code: string };
  return typeof found === 'string' ? found : found.code;
}

const imported = (source: string): Promise<Readonly<Record<string, unknown>>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`);

test('the tables of the machines are in the bundle as the machines have answered', async () => {
  const path = 'src/machines/tables.ts';
  const source = await loaded(workedOut(path), fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  expect(source).not.toContain('import');
  expect({ ...(await imported(source)) }).toEqual({ ...tables });
});

test('a function of a module of Node is the module’s own when it is called, and a class is the class', async () => {
  const path = await imported(await loaded(lazyBuiltins(), '\0imported:path'));
  const real = await import('node:path');
  expect((path.join as typeof real.join)('a', '..', 'b')).toBe(real.join('a', '..', 'b'));
  expect((path.default as typeof real).sep).toBe(real.sep);
  const events = await imported(await loaded(lazyBuiltins(), '\0imported:events'));
  expect(events.EventEmitter).toBe((await import('node:events')).EventEmitter);
});

test('every name that a module of Node exports can be taken from what stands for it', async () => {
  for (const name of builtinModules.filter((one) => ['fs', 'process', 'util', 'tty', 'url'].includes(one))) {
    const known = Object.keys(await imported(await loaded(lazyBuiltins(), `\0imported:${name}`)));
    const names = Object.keys(await import(name)).filter((one) => !['default', 'module.exports'].includes(one));
    expect(names.filter((one) => !known.includes(one))).toEqual([]);
  }
});
