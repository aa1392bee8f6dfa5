import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';
import { breakfastFile } from '../support/command.ts';
import { loadsOf } from '../support/loads.ts';
import { BUNDLE } from '../support/terminal.ts';

/** Stands in React's own code, whichever chunk it has come to. */
const REACT = 'react.fragment';
const ZOD = '$ZodType';
/** A statement of a module; programs in texts have other quotes. */
const IMPORT = /(?:^|;)import[^"'`;()]*"([^"]+)"/gmu;
/** In a script, which takes a module of Node when it is needed. */
const REQUIRE = /\brequire\("([^"]+)"\)/gu;

const dist = new URL('./', `file://${BUNDLE}`);
const textOf = (name: string): string => readFileSync(new URL(name, dist), 'utf8');
const files = readdirSync(dist).filter((name) => /\.c?js$/u.test(name));
const chunksWith = (mark: string): readonly string[] => files.filter((name) => textOf(name).includes(mark));

const loadedWith = (loads: readonly string[], mark: string): readonly string[] =>
  loads.filter((url) => chunksWith(mark).some((name) => url.endsWith(`/${name}`)));

test('the bundle starts with the line that lets a shell run it', () => {
  expect(readFileSync(BUNDLE, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
});

test('the bundle is ASCII: V8 keeps it in half the memory', () => {
  expect(files.filter((name) => /[^\0-\x7f]/.test(textOf(name)))).toEqual([]);
});

const namesIn = (pattern: RegExp): readonly string[] =>
  files.flatMap((name) => [...textOf(name).matchAll(pattern)].map(([, at]) => `${at}`));

test('the bundle needs no package beside it, and imports no module of Node: that would read all that it exports', () => {
  const imported = namesIn(IMPORT);
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((name) => !name.startsWith('./'))).toEqual([]);
  expect(namesIn(REQUIRE).filter((name) => !name.startsWith('./') && !isBuiltin(name))).toEqual([]);
});

test('every chunk that is needed is there, in a file of its own or in the first', () => {
  const first = readFileSync(BUNDLE, 'utf8');
  const isThere = (name: string): boolean =>
    existsSync(new URL(name, dist)) || first.includes(`${JSON.stringify(name.slice('./'.length))}:(function`);
  const needed = [...namesIn(IMPORT), ...namesIn(REQUIRE)].filter((name) => name.startsWith('./'));
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.filter((name) => !isThere(name))).toEqual([]);
});

test.each([['compare', 'L02'], ['list', '--json'], ['--help']])(
  'the bundled %s %s loads neither React nor the schema library: what is shipped was checked before',
  async (...args) => {
    const { exit, loads } = await loadsOf(args, { script: BUNDLE });
    expect(exit).toBe(0);
    expect(chunksWith(REACT)).not.toEqual([]);
    expect(chunksWith(ZOD)).not.toEqual([]);
    expect(loadedWith(loads, REACT)).toEqual([]);
    expect(loadedWith(loads, ZOD)).toEqual([]);
  },
);

test('a level of one’s own is read with the schema library', async () => {
  const { loads } = await loadsOf(['compare', breakfastFile()], { script: BUNDLE });
  expect(loadedWith(loads, ZOD)).not.toEqual([]);
});

test('the bundle says that a level is wrong as the sources do', async () => {
  const level = breakfastFile();
  const { exit, err } = await loadsOf(['compare', level, '--part', '2'], { script: BUNDLE });
  expect({ exit, err }).toEqual({ exit: 2, err: 'awaiter: "breakfast" has no parts: leave --part out.\n' });
});
