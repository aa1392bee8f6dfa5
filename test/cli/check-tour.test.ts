import { expect, test } from 'vitest';
import { BREAKFAST, command, folderWith } from '../support/command.ts';

const campaign = {
  title: 'Mine',
  chapters: [{ title: 'First', folder: 'one', levels: ['A1'] }],
  tour: { title: 'Quick', levels: ['A1'], folder: 'tour', end: 'T1' },
};
const check = { question: 'When?', computed: '{best}', answers: [{ is: 8 }, { is: 12 }] };

const checkWith = async (files: object) =>
  command('check', folderWith({ 'awaiter.json': campaign, 'one/A1.json': BREAKFAST, ...files }));

test('the level at the end of a tour must be there', async () => {
  expect((await checkWith({ 'tour/T1.json': { ...BREAKFAST, check } })).exit).toBe(0);
  const { exit, out } = await checkWith({});
  expect(exit).toBe(1);
  expect(out).toContain('a level whose file does not exist: tour/T1.json');
});

test('the level at the end of a tour must have a check: nothing else of it is shown', async () => {
  const { exit, out } = await checkWith({ 'tour/T1.json': BREAKFAST });
  expect(exit).toBe(1);
  expect(out).toMatch(/awaiter\.json:1:\d+: the tour ends in a level that has no "check": tour\/T1\.json/u);
});
