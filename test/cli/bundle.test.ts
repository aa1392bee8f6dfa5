import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breakfastFile } from '../support/command.ts';
import { loadsOf } from '../support/loads.ts';
import { BUNDLE } from '../support/terminal.ts';

/** Stands in React's own code, whichever chunk it has come to. */
const REACT = 'react.fragment';
const ZOD = '$ZodType';
/** A statement of a chunk; programs in texts have other quotes. */
const IMPORT = /(?:^|;)import[^"'`;()]*"([^"]+)"/gmu;

const dist = new URL('./', `file://${BUNDLE}`);
const chunksWith = (mark: string): readonly string[] =>
  readdirSync(dist).filter((name) => name.endsWith('.js') && readFileSync(new URL(name, dist), 'utf8').includes(mark));

const loadedWith = (loads: readonly string[], mark: string): readonly string[] =>
  loads.filter((url) => chunksWith(mark).some((name) => url.endsWith(`/${name}`)));

test('the bundle starts with the line that lets a shell run it', () => {
  expect(readFileSync(BUNDLE, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
});

test('the bundle is ASCII: V8 keeps it in half the memory', () => {
  const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
  expect(files.filter((name) => /[^\0-\x7f]/.test(readFileSync(new URL(name, dist), 'utf8')))).toEqual([]);
});

test('the bundle needs no package beside it, and imports no module of Node: that would read all that it exports', () => {
  const imports = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [...readFileSync(new URL(name, dist), 'utf8').matchAll(IMPORT)])
    .map(([, from]) => String(from));
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((from) => !from.startsWith('./'))).toEqual([]);
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
