import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';

const HELP = 'a minute, like 12 or 0:12; Esc cancels';
const plain = () => openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)], plain: true, columns: 200 });

test('W waits until the minute that was typed', async () => {
  const game = plain();
  await game.press('1', 'W', '0', ':', '0', '7', 'enter');
  await game.sees('0:07 You are free.');
});

test('W where nothing is coming is refused at once, and the next digit is a choice', async () => {
  const game = plain();
  await game.press('W');
  await game.sees('Nothing is coming');
  await game.press('1');
  await game.sees('the toaster works on toast');
});

test.each(['q', 'b', 'u', '?', '#'])(
  '%s does not close the prompt: the next digit is still a part of the minute',
  async (key) => {
    const game = plain();
    await game.press('1', 'W', '1', key);
    await game.sees(`Type ${HELP}.`);
    await game.press('2');
    await game.sees('Until minute: 12');
  },
);

test.each([
  ['nothing', [], `Type ${HELP}.`],
  ['no minute', ['1', ':'], `Type ${HELP}.`],
  ['a minute that is past', ['0'], 'It is 0:00 already.'],
  ['a minute beyond a day', ['9', '9', '9', '9', '9', '9', '9', '9'], 'That is too long. Type 24:00 at most'],
])('%s is refused kindly, and the prompt stays', async (_, keys, words) => {
  const game = plain();
  await game.press('1', 'W', ...keys, 'enter');
  await game.sees(words);
  await game.press('5');
  await game.sees('Until minute: 5');
});

test('Esc cancels, and digits are choices again', async () => {
  const game = plain();
  await game.press('1', 'W', '1', 'escape');
  await game.sees('No waiting.');
  await game.press('2');
  expect(await game.sees('chop is done')).not.toContain('you wait until');
});
