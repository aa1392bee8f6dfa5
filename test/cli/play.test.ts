import { expect, test } from 'vitest';
import { BREAKFAST, breakfastFile, fileWith } from '../support/command.ts';
import { KEYS, type TerminalOptions, TerminalSession } from '../support/terminal.ts';

/** Opens the game, waits for a text, and leaves again. */
async function opened(
  args: readonly string[],
  expected: string | RegExp,
  options: TerminalOptions = {},
): Promise<{ readonly raw: string; readonly code: number }> {
  const session = new TerminalSession(args, options);
  try {
    await session.see(expected);
    session.press(KEYS.ctrlC);
    return { code: (await session.exited()).code, raw: session.raw.replaceAll('\u001b', 'ESC') };
  } finally {
    session.close();
  }
}

/** An escape code that sets a colour. */
const COLOUR = /ESC\[(?:3[0-7]|9[0-7]|38;[25];[\d;]+)m/u;

test('play opens a level of the campaign by its number', async () => {
  expect((await opened(['play', '2'], 'Toast, water, vegetables')).code).toBe(0);
});

test('play opens a level from a file, which the campaign does not have', async () => {
  const path = fileWith(JSON.stringify({ ...BREAKFAST, title: 'My own brunch' }));
  expect((await opened(['play', path], 'My own brunch')).code).toBe(0);
});

test('play opens the part that is asked for', async () => {
  expect((await opened(['play', 'L05', '--part', '2'], 'handfuls')).code).toBe(0);
});

test('play opens the puzzle that is asked for', async () => {
  expect((await opened(['play', 'L04', '--part', '2'], '2/3')).code).toBe(0);
});

test('play --tour opens the first level of the tour', async () => {
  expect((await opened(['play', '--tour'], 'The Stare')).code).toBe(0);
});

test('--lang opens the game and a level in that language, before the command and after it', async () => {
  expect((await opened(['play', 'L01', '--lang', 'de'], 'Das große Starren')).code).toBe(0);
  expect((await opened(['--lang', 'de', 'play', '--tour'], 'Das große Starren')).code).toBe(0);
  expect((await opened(['--lang', 'de'], 'Das große Starren')).code).toBe(0);
});

test('CI does not keep the game from being drawn', async () => {
  expect((await opened(['play', 'L02'], 'toast', { env: { CI: 'true' } })).code).toBe(0);
});

test('there are colours, unless NO_COLOR or --no-color takes them away', async () => {
  // A level without a prediction begins in its kitchen, which has colours.
  const file = breakfastFile();
  expect((await opened(['play', file], 'toast')).raw).toMatch(COLOUR);
  expect((await opened(['play', file], 'toast', { env: { NO_COLOR: '1' } })).raw).not.toMatch(COLOUR);
  expect((await opened(['play', file, '--no-color'], 'toast')).raw).not.toMatch(COLOUR);
  expect((await opened(['--no-color', 'play', file], 'toast')).raw).not.toMatch(COLOUR);
});

test.each([[['play', 'L02', '--ascii']], [['--ascii', 'play', 'L02']]])(
  'awaiter %s draws with ASCII alone',
  async (args) => {
    const { raw } = await opened(args, 'toast');
    expect(raw).toMatch(/^[\s -~]+$/u);
  },
);

/** The pseudo-terminal itself always says that it is an xterm. */
const DUMB = `--import data:text/javascript,${encodeURIComponent('process.env.TERM="dumb"')}`;

test('a terminal that can do nothing gets the plain game', async () => {
  const { raw } = await opened(['play', 'L02'], 'toast', { env: { NODE_OPTIONS: DUMB } });
  expect(raw).not.toContain('ESC[?1049h');
});
