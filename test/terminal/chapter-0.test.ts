import { expect, test } from 'vitest';
import { KEYS } from '../support/terminal.ts';
import { answer, start, take } from './journey.ts';

test('chapter 0 from the first start to its last star; one prediction is wrong and certain, and comes back', async () => {
  const game = start(['--reduced-motion']);
  const goOn = async (to: string | RegExp): Promise<void> => {
    game.press('n');
    await game.see(to);
  };

  await game.see('L01 The Stare', /after how many\s+minutes is everything done/u);
  await answer(game, '35 minutes', 'certain');
  await take(game, 'start lasagne', 'do clean', 'wait:', 'collect lasagne');
  await game.see('★ ★ ★', 'You said “35 minutes”, certain. It is “20 minutes”.', '35 would be');
  await goOn(/JavaScript +Tab: Python/u);
  game.press(KEYS.tab);
  await game.see(/Python +Tab: JavaScript/u, 'When it was run, it printed');
  await goOn('At which minute does');
  await answer(game, '25: ');
  await game.see('That is right.', 'You may read');

  await goOn('L02 Toast, water, vegetables');
  await answer(game, 'at 8', 'I think so');
  await take(game, 'start toast', 'start water', 'do chop');
  await game.see('DING toast', 'on the rail 4m', '1 ring');
  await take(game, 'collect toast', 'wait:', 'collect water');
  await game.see('★ ★ ★', '22m', 'proven', '12 of 12', 'That is right.');

  game.press('e');
  await game.see('✓ predict  ✓ play, compare  ✓ code  ▸ check');
  game.press('n');

  await game.see('L03 Three jobs, two hands');
  await answer(game, '18 minutes', 'certain');
  await take(game, 'do chop-1', 'do knead-1', 'do wash-1', 'do chop-2', 'do knead-2', 'do wash-2');
  await game.see('★ ★ ★', 'That is right.');
  game.press(KEYS.escape);
  await game.see('9 of ', /L01.*★★★ +is back/u, /L03.*★★★ +not yet/u);

  // Two levels have been played since the wrong prediction.
  game.press(KEYS.up, KEYS.up);
  await game.see('It is back, with other numbers');
  game.press(KEYS.enter);
  await game.see('L01 again', 'You were certain, and it came out differently');
  await answer(game, '30 minutes', 'a guess');
  await take(game, 'start bread', 'do peel', 'wait:', 'collect bread');
  await game.see('★ ★ ★', 'That is right.');
  game.press(KEYS.escape);
  await game.see(/L01.*★★★ +understood/u);
  game.press('q');
  expect((await game.exited()).code).toBe(0);

  const again = start(['--reduced-motion'], { stateHome: game.stateHome });
  await again.see(/L01.*★★★ +understood/u, /L03.*★★★ +not yet/u);
  again.press(KEYS.ctrlC);
  await again.exited();
});
