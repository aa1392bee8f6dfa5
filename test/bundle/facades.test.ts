import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadsOf } from '../support/loads.ts';
import { BUNDLE } from '../support/terminal.ts';

const dist = new URL('./', `file://${BUNDLE}`);
const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
const textOf = (name: string): string => readFileSync(new URL(name, dist), 'utf8');

test('no chunk only hands on what is in another one', () => {
  expect(names.filter((name) => /^export\{[^}]*\}from"[^"]*";\s*$/.test(textOf(name)))).toEqual([]);
});

test('every chunk that is imported when it is needed is there', () => {
  const imported = names.flatMap((name) => [...textOf(name).matchAll(/import\(`\.\/([^`$]+)`\)/g)].map(([, to]) => to));
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((name) => name === undefined || !names.includes(name))).toEqual([]);
});

test.each([
  [['--help'], 3],
  [['list', '--json'], 4],
])('the bundled %j opens no more than %i files of code', async (args, most) => {
  const { exit, loads } = await loadsOf(args, { script: BUNDLE });
  expect(exit).toBe(0);
  expect(loads.filter((url) => url.startsWith(dist.href)).length).toBeLessThanOrEqual(most);
});
