import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../support/command.ts';
import { skipPrediction, start, take } from './journey.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The lines of the README's picture of which one says this. */
function picture(says: string): readonly string[] {
  const blocks = [...README.matchAll(/^```\n(.*?)^```$/gmsu)].map(([, block = '']) => block);
  return (blocks.find((block) => block.includes(says)) ?? '').split('\n').slice(0, -1);
}

/** The lines of the picture that the screen shows in the same order: all of them, if the picture is true. */
function shown(lines: readonly string[], screen: readonly string[]): readonly string[] {
  let from = 0;
  return lines.filter((line) => {
    const at = screen.findIndex((one, row) => row >= from && one.trimEnd() === line);
    if (at !== -1) from = at + 1;
    return at !== -1;
  });
}

test("the README's pictures of a shift and of its comparison are what the game shows", async () => {
  const game = start(['play', 'L02', '--reduced-motion']);
  await skipPrediction(game);
  await take(game, 'start toast', 'start water', 'do chop');
  await game.see('0:08', '1 ring');
  const shift = picture('What now?');
  expect(shift).toContainEqual(expect.stringContaining('wait'));
  expect(shown(shift, game.lines)).toEqual(shift);

  await take(game, 'collect toast', 'wait:', 'collect water');
  await game.see('proven', 'You took away');
  const comparison = picture('what the hands do');
  expect(comparison).toContainEqual(expect.stringContaining('proven'));
  expect(shown(comparison, game.lines)).toEqual(comparison);
});

test("the README's picture of a program is what its program comes to", async () => {
  const [, program = ''] = /The program behind this picture:\n\n```js\n(.*?)```/su.exec(README) ?? [];
  const file = join(newFolder(), 'L10.mjs');
  writeFileSync(file, program);
  const game = start(['code', 'L10', file, '--reduced-motion']);
  await game.see('proven', 'You took away');
  const lines = picture('Every save is run');
  expect(lines).toContainEqual(expect.stringContaining('★ ★ ☆'));
  expect(shown(lines, game.lines)).toEqual(lines);
});
