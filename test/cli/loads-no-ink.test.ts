import { expect, test } from 'vitest';
import { breakfastFile, newFolder, planFile } from '../support/command.ts';
import { loadsOf } from '../support/loads.ts';

const level = breakfastFile();
const plan = planFile(['start 1.toast', 'do 1.chop', 'collect 1.toast']);

const COMMANDS: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['list', '--json'],
  ['simulate', level, '--plan', plan],
  ['compare', level, '--plan', plan],
  ['check', level],
  // Without a terminal the game ends before it loads its screens.
  ['play', level],
];

test.each(COMMANDS)('awaiter %s loads neither Ink nor React', async (...args) => {
  const { loads } = await loadsOf(args, { env: { XDG_STATE_HOME: newFolder() } });
  expect(loads.length).toBeGreaterThan(0);
  expect(loads.filter((url) => /node_modules\/(?:ink|react|yoga)|src\/tui\//u.test(url))).toEqual([]);
});

test.each([['--version'], ['--help'], ['no-such-command']])(
  'awaiter %s loads no rules and no schema',
  async (...args) => {
    const { loads } = await loadsOf(args);
    expect(loads.length).toBeGreaterThan(0);
    // The nearest name is looked up without knowing what it names.
    const isRule = (url: string) =>
      /node_modules\/(?:zod|xstate)|src\/(?:kitchen\/|levels\/(?!nearest|fault|limits))/u.test(url);
    expect(loads.filter(isRule)).toEqual([]);
  },
);
