import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gameOf } from '../../src/cli/game-source.ts';
import { child, command, newFolder, planFile } from '../support/command.ts';
import { jobShopFile, SMALL_SHOP } from '../support/jobshop-file.ts';

const FROM = ['--from', 'jobshop'];

test('check proves a job shop like any level', async () => {
  const { exit, out } = await command('check', ...FROM, jobShopFile());
  expect(exit).toBe(0);
  expect(out).toMatch(/^shop +finish +11m +\d+m +6m +proven\b/mu);
});

test('what is wrong with a job shop is told with file, line, column and excerpt, and falls short', async () => {
  const path = jobShopFile(SMALL_SHOP.replace('1 4', '4 4'));
  const { exit, out } = await command('check', ...FROM, path);
  expect(exit).toBe(1);
  expect(out).toContain(`${path}:3:1: `);
  expect(out).toContain('> 3 | 4 4 0 2');
});

test('of a job shop that is taken for a level, that is said, and not that every line is no JSON', async () => {
  const path = jobShopFile();
  const { exit, out } = await command('check', path);
  expect(exit).toBe(1);
  expect(out).toContain(`${path}:1:1: found a file of the format jobshop, expected a level in JSON`);
  expect(out).toContain('hint: add --from jobshop');
  expect(out).not.toContain(':2:');
});

test('compare and simulate read a job shop', async () => {
  const path = jobShopFile();
  const compared = await command('compare', path, ...FROM, '--json');
  expect(JSON.parse(compared.out)).toMatchObject({ best: { finish: 6 } });
  const { exit, out } = await command('simulate', path, ...FROM, '--plan', planFile(['start 2.op1', 'wait']));
  expect(exit).toBe(0);
  expect(out).toMatch(/^shop /u);
});

test('- is the job shop on standard input', async () => {
  const { exit, out } = await child(['compare', '-', ...FROM, '--json'], { input: SMALL_SHOP });
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ best: { finish: 6 } });
});

test('play begins with the job shop, in a campaign of its own', async () => {
  const game = await gameOf({ level: jobShopFile(), from: 'jobshop' });
  expect(game).toMatchObject({ ok: true, value: { start: { level: { id: 'shop' } }, campaign: { title: 'shop' } } });
});

test('play cannot watch a job shop', async () => {
  const { exit, err } = await command('play', jobShopFile(), ...FROM, '--watch');
  expect(exit).toBe(2);
  expect(err).toContain("'--watch'");
});

test('a level with a fault is asked for by every command with the same words', async () => {
  const path = jobShopFile('2 2\n0 3\n');
  const answers = await Promise.all([command('compare', path, ...FROM), command('import', path, ...FROM)]);
  for (const { exit, err } of answers) {
    expect(exit).toBe(2);
    expect(err).toContain(`${path}:2:1: found 2 numbers, expected 4`);
  }
});

test('import writes the level as a file that is one, and never over another', async () => {
  const file = join(newFolder(), 'mine.json');
  expect(await command('import', jobShopFile(), ...FROM, '--out', file)).toMatchObject({ exit: 0, err: '' });
  const { out } = await command('import', jobShopFile(), ...FROM);
  expect(out).toBe(readFileSync(file, 'utf8'));
  expect(JSON.parse((await command('compare', file, '--json')).out)).toMatchObject({ best: { finish: 6 } });
  expect(await command('import', jobShopFile(), ...FROM, '--out', file)).toMatchObject({ exit: 2 });
  expect(await command('import', jobShopFile(), ...FROM, '--out', file, '--force')).toMatchObject({ exit: 0 });
});

test('another format than those that are known is answered with them', async () => {
  const { exit, err } = await command('check', jobShopFile(), '--from', 'jobshp');
  expect(exit).toBe(2);
  expect(err).toContain('jobshop');
});
