import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programDesk } from '../../src/cli/program-desk.ts';
import { newFolder } from '../support/command.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const kitchen = kitchenOf({
  stations: { kettle: {} },
  dishes: { tea: { steps: { boil: { at: 'kettle', minutes: 3 } } } },
  orders: [{ dish: 'tea' }],
  goal: 'finish',
});

/** A desk whose file for a level has been opened. @param found what stands in it before */
async function opened(found: string | null) {
  const file = join(newFolder(), 'tea.mjs');
  if (found !== null) writeFileSync(file, found);
  const desk = programDesk({ level: 'tea', file });
  await desk.open('tea', 0, kitchen, ['// Boil water.']);
  return { desk, file };
}

test('a file that has just been written holds the program to begin with, until it is changed', async () => {
  const { desk, file } = await opened(null);
  expect(await desk.holdsStarter(file)).toBe(true);
  appendFileSync(file, '// mine');
  expect(await desk.holdsStarter(file)).toBe(false);
});

test('whoever comes back to a file that nobody has changed finds the program to begin with', async () => {
  const { desk, file } = await opened(null);
  const later = programDesk({ level: 'tea', file });
  await later.open('tea', 0, kitchen, ['// Boil water.']);
  expect(await later.holdsStarter(file)).toBe(true);
  await desk.open('tea', 0, kitchen, ['// Boil tea.']);
  expect(await desk.holdsStarter(file)).toBe(false);
});

test('what the player had there before is no program to begin with', async () => {
  const { desk, file } = await opened('export default () => {};');
  expect(await desk.holdsStarter(file)).toBe(false);
});
