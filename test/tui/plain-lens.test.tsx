import { expect, test } from 'vitest';
import { LUNCH, levelOf } from './support/kitchens.ts';
import { after, openPlain } from './support/plain.ts';

const lunch = levelOf('T1', 'Lunch', LUNCH);

test('c in a shift says what has been decided so far as code, a note behind every await', async () => {
  const game = openPlain([lunch]);
  await game.press('1', '2', '1', 'c');
  const told = after(await game.sees('Your shift so far, in JavaScript.'), 'Your shift so far, in JavaScript.');
  expect(told).toContain("\n  0:00 const toast = toaster(4, '1.toast');\n  0:00 chop(8, '1.chop');\n");
  expect(told).toContain('  0:08 collect(await toast);\n    here others may get a turn\n');
  expect(told).toContain('t says it in Python.');
});

test.each(['t', '\t'])('%j says it in the other language, which is kept', async (key) => {
  const game = openPlain([lunch]);
  await game.press('1', key);
  expect(await game.sees('Your shift so far, in Python.')).toContain(
    '  0:00 toast = asyncio.create_task(toaster(4, "1.toast"))\n',
  );
  expect(game.deeds).toEqual([{ type: 'language', language: 'python' }]);
});

test('before the first decision it says what there will be', async () => {
  const game = openPlain([lunch]);
  await game.press('c');
  await game.sees('Each decision will stand here as the line of code that it means.');
});

test('c is named among what is possible once something has been decided', async () => {
  const game = openPlain([lunch]);
  await game.press('x');
  expect(await game.sees('Possible now')).not.toContain('as code');
  await game.press('1', 'x');
  await game.sees('u to take back, c for what you did as code');
});
