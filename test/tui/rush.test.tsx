import { expect, test } from 'vitest';
import { POLICIES } from '../../src/rush/index.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { asciiOf } from '../../src/words/ascii.ts';
import { LONG, OPTIONS, openRush } from './support/rush-screen.tsx';

test('the policies grow side by side, and what they come to stays: all of it fits into the smallest window', async () => {
  const game = openRush();
  const frame = await game.sees(/ in \d+\.\d s/u);
  const lines = frame.split('\n');
  expect(lines.length).toBeLessThanOrEqual(SMALLEST.rows);
  expect(lines.filter((row) => row.length > SMALLEST.columns)).toEqual([]);
  expect(frame).not.toContain('…');
  for (const policy of POLICIES) expect(frame).toContain(` ${policy} `);
  expect(frame).toMatch(/served an hour +2\.\d .*served an hour +\d\d\.\d .*served an hour +\d\d\.\d /u);
  expect(frame).toContain('100 %  6,000 of 3 x 2,000 served');
  expect(frame).toContain('That is reached here');
  game.press('\t');
  const loads = await game.sees(/come an hour/u);
  expect(loads).toContain('Here 33.3 come an hour: 111 % of the most.');
  expect(loads).toMatch(/grows \(2\.\d\) +grows \(30\.0\)/u);
  expect(loads).not.toContain('…');
  game.leave();
});

test('as long as it has only begun, nothing is claimed', async () => {
  const game = openRush({ given: { ...OPTIONS.given, customers: 50_000_000 } });
  const frame = await game.sees(/[1-9]\d* of 3 x 50,000,000 served/u);
  expect(frame).toContain('It has only begun');
  expect(frame).not.toMatch(/: a business|That is a queue/u);
  game.leave();
});

test('with reduced motion it is seen, too, how far it is', async () => {
  const game = openRush({ reducedMotion: true, ...LONG });
  await game.sees(/[1-9][\d,]* of 3 x 5,000,000 served .* s left/u);
  game.leave();
});

test('Space stops it, and keys stay alive meanwhile', async () => {
  const game = openRush(LONG);
  await game.sees(/ s left/u);
  game.press(' ');
  await game.sees(/stopped/u);
  game.press('?');
  await game.sees(/Keys/u);
  game.press('x');
  expect(await game.sees(/stopped/u)).toMatch(/ [\d,]+ of 3 x 5,000,000 served/u);
  game.leave();
});

test('below each plot stands which time its width is, below them what the signs of the brain stand for; the help says both', async () => {
  const game = openRush();
  const frame = await game.sees(/of 3 x 2,000 served/u);
  expect(frame.match(/0 days +1\.3 +2\.5 /gu)).toHaveLength(POLICIES.length);
  expect(frame).toContain('brain  █ working  ▒ staring  · waiting');
  game.press('?');
  const told = await game.sees(/█ working/u);
  expect(told).toContain('Plots, brain and what is served an hour: until the last customer comes.');
  expect(told).toContain('house: never stares; collects, starts, then what has most still to come.');
  game.leave();
});

test('whoever looks early finds where it ends, and the rush goes on behind that', async () => {
  const game = openRush(LONG);
  await game.sees(/[1-9]\d* of 3 x 5,000,000 served/u);
  game.press('\t');
  expect(await game.sees(/ 37\.5 +125 % +grows.+grows.+grows/u)).toContain('of 3 x 5,000,000 served');
  await game.sees(/ s left/u);
  game.leave();
});

test('where it ends is found while no customer comes, too', async () => {
  const game = openRush(LONG);
  await game.sees(/ s left/u);
  game.press(' ');
  const served = /[\d,]+ of 3 x 5,000,000 served/u;
  const stopped = (await game.sees(/stopped/u)).match(served)?.[0];
  game.press('\t');
  expect((await game.sees(/ 37\.5 +125 % +grows.+grows.+grows/u)).match(served)?.[0]).toBe(stopped);
  game.leave();
});

test('r lets the same customers come again, even where they have been stopped', async () => {
  const game = openRush();
  const over = / in \d+\.\d s/u;
  const first = await game.sees(over);
  game.press(' ');
  game.press('r');
  await game.sees(/^(?!.* in \d+\.\d s)/su);
  const second = await game.sees(over);
  expect(second.replace(over, '')).toBe(first.replace(over, ''));
  game.leave();
});

test('without colour and in ASCII all is said in ASCII', async () => {
  const game = openRush({ ascii: true, policies: ['blocking'] });
  const frame = await game.sees(/ in \d+\.\d s/u);
  expect(asciiOf(frame.replaceAll('\n', ''))).toBe(frame.replaceAll('\n', ''));
  expect(frame).toContain('#');
  game.leave();
});
