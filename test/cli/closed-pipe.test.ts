import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { breakfastFile, LAUNCHER } from '../support/command.ts';

test('a reader that goes away early is no error', async () => {
  const one = spawn(process.execPath, [LAUNCHER, 'compare', breakfastFile(), '--json']);
  one.stdout.destroy();
  const parts: string[] = [];
  one.stderr.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  const exit = await new Promise((resolve) => one.on('close', resolve));
  expect({ exit, err: parts.join('') }).toEqual({ exit: 0, err: '' });
});
