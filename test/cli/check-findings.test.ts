import { expect, test } from 'vitest';
import { BREAKFAST, command, fileWith, folderWith } from '../support/command.ts';
import { placeOf } from '../support/level-text.ts';

/** Toast in an oven that is not needed, and one that is; nobody uses the grill. */
const WARNED = { ...BREAKFAST, stations: { toaster: {}, grill: {} } };
const TEXT = JSON.stringify(WARNED, null, 2);

test('a finding is told with its place, its code, an excerpt and what to do', async () => {
  const file = fileWith(TEXT);
  const { line, column } = placeOf(TEXT, '"grill"');
  const { exit, out } = await command('check', file);
  expect(exit).toBe(0);
  expect(out).toContain(`${file}:${line}:${column}: warning: nothing uses the station "grill" [unused-name]`);
  expect(out).toContain(`> ${line} |`);
  expect(out).toContain('  fix: use it, or take it away');
});

test('with --strict a warning falls short, and the file is named', async () => {
  const file = fileWith(TEXT);
  const { exit, out } = await command('check', '--strict', file);
  expect(exit).toBe(1);
  expect(out).toContain(`1 with errors or warnings: ${file}.`);
  expect((await command('check', '--strict', fileWith(JSON.stringify(BREAKFAST)))).exit).toBe(0);
});

test('a fault in the form is told with its code', async () => {
  const { out } = await command('check', fileWith(JSON.stringify({ ...BREAKFAST, goal: 'win' })));
  expect(out).toMatch(/expected one of "finish", "waits", "coins" \[wrong-value\]$/mu);
});

test('of one file the notes and the lesson are told, of several the notes are counted', async () => {
  const level = JSON.stringify(BREAKFAST);
  const one = await command('check', fileWith(level, 'soup.json'));
  expect(one.out).toContain('note: the greedy house reaches the best already');
  expect(one.out).toContain(
    'soup: difficulty 1 of 5, the best is 4m better than blocking, the greedy house 4m better.',
  );
  const two = await command('check', folderWith({ 'a.json': level, 'b.json': level }));
  expect(two.out).not.toContain('note:');
  expect(two.out).toContain('2 notes left out');
});

test('a cook who is as good as blocking is no better, and one who is not as good is worse', async () => {
  const [bun, ham] = [2, 10].map((minutes) => ({ steps: { bake: { at: 'oven', minutes } } }));
  const orders = [{ dish: 'bun' }, { dish: 'ham' }];
  const queue = { stations: { oven: {} }, dishes: { bun, ham }, orders, goal: 'waits' };
  const { out } = await command('check', fileWith(JSON.stringify(queue)));
  expect(out).toContain('the best is no better than blocking, the greedy house 8m worse.');
});

test('--json has places, codes and fixes of all findings, and the lesson of each kitchen', async () => {
  const { out } = await command('check', '--json', '--strict', fileWith(TEXT));
  const [checked] = JSON.parse(out);
  expect(checked.ok).toBe(false);
  expect(checked.findings).toContainEqual({
    ...placeOf(TEXT, '"grill"'),
    ...{ code: 'unused-name', severity: 'warning', part: 1, path: ['stations', 'grill'] },
    ...{ message: expect.any(String), fix: expect.any(String) },
  });
  expect(checked.parts[0].lesson).toMatchObject({ difficulty: 1, saves: 4, houseLead: 4, greedyIsBest: true });
});

test('a fault of the form has its code in JSON, too', async () => {
  const { out } = await command('check', '--json', fileWith('{'));
  expect(JSON.parse(out)[0].errors).toMatchObject([{ code: 'syntax' }]);
});

test('--watch goes with files only, and neither with --json nor with --seconds', async () => {
  expect(await command('check', '--watch', '-')).toMatchObject({ exit: 2, err: expect.stringContaining('watched') });
  expect(await command('check', '--watch', '--json', 'x')).toMatchObject({ exit: 2 });
  expect(await command('check', '--watch', '--seconds', '5', 'x')).toMatchObject({ exit: 2 });
  expect(await command('check', '--watch', 'nowhere')).toMatchObject({ exit: 2 });
});
