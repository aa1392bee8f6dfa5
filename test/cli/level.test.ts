import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BREAKFAST, breakfastFile, child, command, fileWith } from '../support/command.ts';

const head = async (level: string): Promise<string | undefined> => {
  const { exit, out, err } = await command('compare', level);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out.split('\n')[0];
};

test.each(['L02', 'l02', 'l2', '02', '2'])('%s is level L02 of the campaign', async (name) => {
  expect(await head(name)).toMatch(/^L02 {2}/u);
});

test('a number alone is never an extra kitchen: those go by their whole names', async () => {
  expect(await head('1')).toMatch(/^L01 {2}/u);
  expect(await head('x1')).toMatch(/^X1 {2}/u);
  expect((await command('compare', '99')).err).toMatch(/did you mean "L\d+"/u);
});

test('zeros within a number are not leading zeros', async () => {
  expect(await head('10')).toMatch(/^L10 {2}/u);
  expect((await command('compare', '1.0')).exit).toBe(2);
});

test('a level that is not in the campaign is answered with the nearest one', async () => {
  const { exit, err, out } = await command('compare', 'L0Z', '--json');
  expect(exit).toBe(2);
  expect(err).toContain('did you mean "L0');
  expect(JSON.parse(out)).toMatchObject({ error: { code: 'no-such-level', nearest: expect.stringMatching(/^L0/u) } });
});

test('a path is a level, and is called after its file', async () => {
  expect(await head(breakfastFile())).toBe('breakfast  breakfast');
});

test('a file without .json is a level too, where the campaign has no level of that name', async () => {
  expect(await head(fileWith(JSON.stringify(BREAKFAST), 'brunch'))).toBe('brunch  brunch');
});

test('- is the level on standard input', async () => {
  const { exit, out } = await child(['compare', '-', '--json'], { input: JSON.stringify(BREAKFAST) });
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ best: { finish: 8 } });
});

test('all errors of a level come with file, line, column, excerpt and hint', async () => {
  const text = JSON.stringify({ ...BREAKFAST, orders: [{ dish: 'breakfst' }], gaol: 'finish' }, null, 2);
  const path = fileWith(text, 'faulty.json');
  const { exit, err, out } = await command('compare', path, '--json');
  expect(exit).toBe(2);
  const { error } = JSON.parse(out) as { error: { code: string; faults: { line: number; column: number }[] } };
  expect(error.code).toBe('bad-level');
  expect(error.faults).toHaveLength(2);
  for (const { line, column } of error.faults) expect(err).toContain(`${path}:${line}:${column}: `);
  expect(err).toContain('did you mean "breakfast"?');
  expect(err).toMatch(/> \d+ \|/u);
});

test('a level in the campaign is found before a file, a path is always a file', async () => {
  const path = fileWith(JSON.stringify(BREAKFAST), 'L02');
  expect(await head(path)).toBe('L02  L02');
  expect((await command('compare', join('.', 'L02', 'no.json'))).exit).toBe(2);
});
