import { expect, test } from 'vitest';
import { readCode } from '../../src/share/index.ts';
import { openGame, type TestGame, type TestOptions } from './support/game.tsx';
import { HANDS_ONLY, IMPATIENT, LUNCH, levelOf } from './support/kitchens.ts';
import { openPlain } from './support/plain.ts';

const hands = levelOf('T4', 'Hands in {best} minutes', HANDS_ONLY);

/** The comparison of a shift that is over, with everything known. */
async function atTheComparison(options: Partial<TestOptions> = {}): Promise<TestGame> {
  const game = openGame({ levels: [hands], ...options });
  await game.sees('What now?');
  await game.press('1', '1');
  await game.sees('★ ★ ★');
  return game;
}

test('x shows card and code from the first column on, without a frame, so that they can be marked', async () => {
  const game = await atTheComparison();
  await game.press('x');
  const rows = (await game.sees('awaiter replay')).split('\n').map((row) => row.trimEnd());
  const card = rows.indexOf('Awaiter T4 Hands in 5 minutes');
  expect(rows.slice(card + 1, card + 4)).toEqual(['▁▁▁▁▁', 'finish 5m, gain 100 %, ★★★', '']);
  const code = readCode(String(rows[card + 4]));
  expect(code.ok && code.value).toMatchObject({ id: 'T4', hash: hands.parts[0]?.hash, level: null });
  await game.press('x');
  await game.sees('★ ★ ★');
});

test('c sends card and code to the clipboard, and says only that they were sent', async () => {
  const sent: string[] = [];
  const game = await atTheComparison({ copy: (text) => sent.push(text) > 0 });
  await game.press('x', 'c');
  await game.sees('Sent to the clipboard of your terminal. If pasting gives something else');
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatch(
    /^Awaiter T4 Hands in 5 minutes\n▁▁▁▁▁\nfinish 5m, gain 100 %, ★★★\n\nawaiter replay aw1-[\w-]+$/u,
  );
});

test('where nothing can be sent, that is said', async () => {
  const game = await atTheComparison({ copy: () => false });
  await game.press('x', 'c');
  await game.sees('This terminal has no clipboard that a program could reach');
});

test('with --ascii the card is in plain characters', async () => {
  const game = openGame({ levels: [hands], ascii: true });
  await game.sees('What now?');
  await game.press('1', '1');
  await game.sees('* * *');
  await game.press('x');
  expect(await game.sees('awaiter replay')).toMatch(/11111\s+finish 5m, gain 100 %, \*\*\*/u);
});

test('a shift that has missed its goal can be shared, too', async () => {
  const game = openGame({ levels: [levelOf('T6', 'Soup', IMPATIENT)] });
  await game.sees('What now?');
  await game.press('1', '1', 'w', 'w', 'w');
  await game.sees('Not this time');
  await game.press('x');
  await game.sees('failed: lost #1, ☆☆☆');
});

test('in lines x is told after a shift, and says the card in digits and the command', async () => {
  const game = openPlain([hands]);
  await game.press('x');
  await game.sees('That comes after the shift.');
  await game.press('1', '1');
  await game.sees('x: a code of the shift that others can replay, and a card to paste.');
  await game.press('x');
  const said = await game.sees('awaiter replay aw1-');
  expect(said).toMatch(/Awaiter T4 Hands in 5 minutes\s+11111\s+finish 5m, gain 100 %, \*\*\*/u);
});

test('a shared shift is watched first, says what it came to, and n plays the same kitchen', async () => {
  const lunch = levelOf('T1', 'Lunch', LUNCH);
  const film = [
    'start 1.toast',
    'start 1.water',
    'do 1.chop',
    'collect 1.toast',
    'wait',
    'collect 1.water',
    'do 1.plate',
  ];
  const game = openGame({ levels: [lunch], start: { level: lunch, part: 0, film } });
  await game.sees('What the cook of this code decides');
  for (let minute = 0; minute < 11; minute += 1) await game.press('right');
  await game.sees('finish 11m, gain 100 %, ★★★');
  await game.press('n');
  expect(await game.sees('What now?')).toContain('T1 Lunch');
  expect(game.deeds).toEqual([]);
});
