import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, newFolder } from '../support/command.ts';

test('folders that are missing above a new level are made', async () => {
  const path = join(newFolder(), 'by', 'week', 'monday.json');
  expect(await command('new', path, '--yes')).toMatchObject({ exit: 0, err: '' });
  expect(existsSync(path)).toBe(true);
});

// Node's own recursive mkdir never ends there.
test.runIf(process.platform === 'linux')('where no folder can be made, that is said at once', async () => {
  expect(await command('new', '/proc/nowhere/monday.json', '--yes')).toMatchObject({
    exit: 2,
    err: 'awaiter: there is no folder "/proc/nowhere" to write into. Check the path.\n',
  });
});
