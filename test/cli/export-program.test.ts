import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, newFolder } from '../support/command.ts';

test.each([
  ['L02', 'best', '1'],
  ['L14', 'blocking', '1'],
  ['L16', 'house', '2'],
])('%s, %s: exported with --to program and run, it comes to the same', async (level, cook, part) => {
  const file = join(newFolder(), 'shift.mjs');
  const written = await command('export', level, '--to', 'program', '--as', cook, '--part', part, '--out', file);
  expect(written).toMatchObject({
    exit: 0,
    out: expect.stringContaining(`Run it in the kitchen: awaiter run ${level} ${file}`),
  });
  const ran = JSON.parse((await command('run', level, file, '--part', part, '--json')).out);
  const compared = JSON.parse((await command('compare', level, '--part', part, '--json')).out)[cook];
  expect(ran).toMatchObject({ plan: compared.plan, finish: compared.finish, brain: compared.brain, fault: null });
});
