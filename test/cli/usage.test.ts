import { expect, test } from 'vitest';
import { breakfastFile, command, planFile } from '../support/command.ts';

test.each([
  [['simulate', 'L02'], '--plan'],
  [['compare'], 'level'],
  [['compare', 'L02', '--pan', 'x'], 'Did you mean --plan?'],
  [['compare', 'L02', '--part', '0'], 'A number from 1 was expected'],
  [['compare', 'L02', '--part', 'two'], 'A number from 1 was expected'],
  [['check'], 'path'],
  [['play'], "missing required argument 'level', or --tour"],
  [['play', '--tour', '--watch'], '--tour has levels of its own'],
  [['play', '--tour', '--part', '1'], '--tour has levels of its own'],
  [['list', 'L02'], 'there is no pack "L02"'],
  [['list', 'workshop', 'databases'], 'too many arguments'],
])('awaiter %s ends with 2 and says what is wrong', async (args, expected) => {
  const { exit, out, err } = await command(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toMatch(/^awaiter: /u);
  expect(err).toContain(expected);
});

test('a misspelt command is answered with the nearest one', async () => {
  const { exit, err } = await command('simulat', 'L02');
  expect(exit).toBe(2);
  expect(err).toContain('did you mean "simulate"?');
});

test('a word that is no command at all is answered with all of them', async () => {
  const { exit, err } = await command('croissant');
  expect(exit).toBe(2);
  for (const name of ['play', 'list', 'simulate', 'compare', 'check']) expect(err).toContain(name);
});

test.each([['--help'], ['help'], ['simulate', '--help'], ['help', 'check']])(
  'awaiter %s %s is fine',
  async (...args) => {
    const { exit, out, err } = await command(...args);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^Usage: awaiter/u);
  },
);

test('level and plan cannot both come from standard input', async () => {
  const { exit, err } = await command('simulate', '-', '--plan', '-');
  expect(exit).toBe(2);
  expect(err).toContain('cannot both come from standard input');
});

test('with --json a wrong input is an object with code and message on stdout too', async () => {
  const { exit, out, err } = await command('compare', breakfastFile(), '--part', '3', '--json');
  expect(exit).toBe(2);
  const { error } = JSON.parse(out) as { error: { code: string; message: string } };
  expect(error.code).toBe('no-such-part');
  expect(err).toBe(`awaiter: ${error.message}\n`);
});

test('no answer to a wrong input has a stack trace', async () => {
  const answers = await Promise.all([
    command('simulate', 'nowhere.json', '--plan', 'x'),
    command('simulate', breakfastFile(), '--plan', planFile('{')),
    command('compare', planFile('{')),
  ]);
  for (const { exit, err } of answers) {
    expect(exit).toBe(2);
    expect(err).not.toMatch(/\n\s+at /u);
  }
});
