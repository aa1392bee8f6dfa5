import { expect, test } from 'vitest';
import { plainCommand } from '../../src/cli/plain-command.ts';
import { breakfastFile, child, command, planFile } from '../support/command.ts';
import { BUNDLE } from '../support/terminal.ts';

const level = breakfastFile();
const plan = planFile(['start 1.toast', 'do 1.chop', 'collect 1.toast']);

test.each([
  [['list']],
  [['list', '--json']],
  [['simulate', level, '--plan', plan]],
  [['simulate', level, '--plan', plan, '--json']],
  [['simulate', 'no-such-level', '--plan', plan, '--json']],
])('awaiter %j is answered without a parser as the parser has it answered', async (args) => {
  const out: string[] = [];
  const err: string[] = [];
  const printer = {
    out: (line: string) => void out.push(`${line}\n`),
    err: (line: string) => void err.push(`${line}\n`),
  };
  const exit = await plainCommand(args)?.(printer);
  expect({ exit, out: out.join(''), err: err.join('') }).toEqual(await command(...args));
});

test.each([
  [[]],
  [['list', '--help']],
  [['list', 'workshop']],
  [['simulate']],
  [['simulate', level, '--plan']],
  [['simulate', level, '--plan', '--json']],
  [['simulate', level, '--plan', '-']],
  [['simulate', '--part', '--plan', plan]],
  [['simulate', level, '--plan', plan, '--part', '1']],
])('awaiter %j is for the parser', (args) => {
  expect(plainCommand(args)).toBeNull();
});

test.each(['--help', '-h'])('the help that the build has written down for %s is that of the parser', async (option) => {
  expect(await child([option], { script: BUNDLE })).toEqual(await command('--help'));
});
