import { expect, test } from 'vitest';
import { KEYS, type TerminalSession } from '../support/terminal.ts';
import { answer, start, take } from './journey.ts';

const goOn = async (game: TerminalSession, ...to: readonly (string | RegExp)[]): Promise<void> => {
  game.press('n');
  await game.see(...to);
};

/** From the check to the map, and to the level below: the program that `n` would offer first is left out. */
async function toNext(game: TerminalSession, from: string, to: string): Promise<void> {
  game.press(KEYS.escape);
  await game.see('n goes on');
  game.press(KEYS.escape);
  await game.see(new RegExp(`▸ ${from}`, 'u'));
  game.press(KEYS.down);
  await game.see(new RegExp(`▸ ${to}`, 'u'));
  game.press(KEYS.enter);
}

/** Marks lines of a program by their numbers, and lets it run. */
async function mark(game: TerminalSession, ...lines: readonly number[]): Promise<void> {
  for (const number of lines) {
    const cursor = () => Number(/▸ *(\d+) /u.exec(game.text)?.[1]);
    while (cursor() !== number) {
      const next = cursor() + 1;
      game.press(KEYS.down);
      await game.see(new RegExp(`▸ *${next} `, 'u'));
    }
    game.press(' ');
    await game.see(new RegExp(`▸ *${number} ●`, 'u'));
  }
  game.press(KEYS.enter);
}

test('chapter 7: a guest is lost and then is not, a knot is tied and untied', async () => {
  const game = start(['play', 'L27', '--reduced-motion']);
  await answer(game, 'one: both looks', 'I think so');
  await take(game, 'start #1 bring', 'do #2 look', 'start #2 pan', 'do #3 look', 'start #3 pan');
  await game.see(/egg +· 1 there/u);
  await take(game, 'do #2 take', 'do #3 take');
  await game.see(/#3 omelette ✗ lost/u, /egg +· none there/u);
  game.press('u');
  await game.see('do #3 take');
  await take(game, 'wait:', 'collect #2 pan', 'start #2 cook', 'wait:', 'collect #3 pan', 'wait:', 'wait:');
  await take(game, 'collect #1 bring', 'collect #2 cook', 'do #3 take', 'start #3 cook', 'wait:', 'collect #3 cook');
  await game.see('★ ★ ★', /house +failed/u, 'That is right.');
  await goOn(game, 'Look, wait, take: the race', 'Bob takes one, left: -1');
  for (const title of ['Without a lock', 'With a lock']) await goOn(game, title);
  await goOn(game, 'What does');
  await answer(game, 'Bob takes one, and minus one');
  await game.see('That is right.');

  await toNext(game, 'L27', 'L28');
  await answer(game, 'stew on the lid, rice on the pan', 'certain');
  await take(game, 'do #1 prep', 'do #2 prep');
  await game.see('☆ ☆ ☆', '#2 kept the lid, which #1 cook needed', 'certain. That is');
  game.press('u');
  await game.see(/pan +· kept by #1/u, /lid +· free/u);
  const inTurn = [
    'start #1 cook',
    'wait:',
    'collect #1 cook',
    'do #2 prep',
    'start #2 cook',
    'wait:',
    'collect #2 cook',
  ];
  await take(game, ...inTurn);
  await game.see('★ ★ ★');
  await goOn(game, '2/3: same order');
  await take(game, 'do #1 prep', ...inTurn);
  await game.see('★ ★ ★');
  await goOn(game, '3/3: take late');
  await take(game, 'do #1 prep', 'start #1 cook', 'do #2 prep', 'wait:', 'collect #1 cook', 'start #2 cook', 'wait:');
  await take(game, 'collect #2 cook');
  await game.see('★ ★ ★', /best +14m/u);
  await goOn(game, 'The knot: Node goes home, Python waits on', 'exit code 0');
  game.press(KEYS.tab);
  await game.see('at 40 all done: False');
  game.press(KEYS.ctrlC);
  await game.exited();
});

test('bad luck: two programs are made to fail, and of two others it is claimed rightly that they cannot', async () => {
  const game = start(['play', 'L29', '--reduced-motion']);
  await answer(game, 'A and B, but not C', 'certain');
  await game.see(/▸tomato.warm 3/u);
  for (const minutes of [4, 5, 6]) {
    game.press(KEYS.right);
    await game.see(`tomato.warm ${minutes}`);
  }
  game.press(KEYS.down);
  await game.see(/▸cream.fetch 3/u);
  for (const minutes of [2, 1]) {
    game.press(KEYS.left);
    await game.see(`cream.fetch ${minutes}`);
  }
  game.press(KEYS.enter);
  await game.see('✗ A: as it is', 'tomato writes over what cream wrote');
  game.press('m');
  await game.see(/▸ +B: cream later/u);
  game.press(KEYS.enter);
  await game.see('✗ B: cream later', 'cream writes over what tomato wrote');
  for (const letter of ['C', 'D']) {
    game.press('m');
    await game.see(new RegExp(`▸ +${letter}: `, 'u'));
    game.press('c');
    await game.see(new RegExp(`Right: “${letter}: .*” cannot fail`, 'u'), 'All 36 combinations');
  }
  await goOn(game, 'Who is last wins');
  game.press(KEYS.ctrlC);
  await game.exited();
});

test('Friday night: a minute better than the house, two faults of a colleague marked, and the last check', async () => {
  const game = start(['play', 'L30', '--reduced-motion']);
  await answer(game, '36: the bread', 'certain');
  await take(game, 'start stock', 'start call', 'do dough', 'start rise', 'do veg', 'collect call', 'wait:');
  await take(game, 'collect rise', 'start bake', 'do mince', 'collect stock', 'start simmer', 'wait:');
  await take(game, 'collect bake', 'collect simmer', 'do plate');
  await game.see('★ ★ ★', /house +37m/u, /best +36m.*proven/u, 'certain. That is');
  await goOn(game, 'Friday in code');
  await goOn(game, 'Which line blocks the kitchen', '2 lines to mark');
  await mark(game, 7, 12);
  await game.see('Right: these are the lines', /bread out at 35 +plated at 28/u, 'tickets.push(bread());');
  await goOn(game, /In\s+which house/u);
  await answer(game, 'in JavaScript only');
  await game.see('That is right.');
  await toNext(game, 'L30', 'X7');
  await take(game, 'do #2 sear', 'start #2 bake', 'do #1 brown', 'start #1 simmer', 'do #3 flour', 'wait:');
  await take(
    game,
    'collect #2 bake',
    'do #2 serve',
    'wait:',
    'collect #1 simmer',
    'start #3 fry',
    'do #1 serve',
    'wait:',
  );
  await take(game, 'collect #3 fry', 'do #3 serve');
  await game.see('★ ★ ★', /house +40m/u);
  game.press(KEYS.ctrlC);
  expect((await game.exited()).code).toBe(0);
});
