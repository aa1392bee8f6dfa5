import { expect, test } from 'vitest';
import { command } from '../support/command.ts';

/** The names in the help of all commands. */
async function namesInHelp(): Promise<readonly string[]> {
  const { out } = await command('--help');
  const [, list = ''] = out.split('\nCommands:\n');
  return [...(list.split('\n\n')[0]?.matchAll(/^ {2}([a-z]+)/gmu) ?? [])].map(([, name]) => String(name));
}

test('every command can be made alone: its help is its own', async () => {
  const names = (await namesInHelp()).filter((name) => name !== 'help');
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    const { exit, out } = await command(name, '--help');
    expect({ exit, usage: out.split('\n')[0] }).toEqual({
      exit: 0,
      usage: expect.stringContaining(`awaiter ${name} `),
    });
    // A command that was made alone knows no other.
    expect((await command('help', name)).out).toBe(out);
  }
});
