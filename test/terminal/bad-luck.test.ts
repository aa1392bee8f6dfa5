import { expect, test } from 'vitest';
import { failingTimes } from '../../src/strategies/index.ts';
import { luckIn } from '../support/luck-level.ts';
import { KEYS } from '../support/terminal.ts';
import { L29 } from '../tui/support/luck.ts';
import { answer, start } from './journey.ts';

const luck = luckIn(L29);
const [own] = luck.programs;
const [worst = []] = own === undefined ? [] : failingTimes(luck, own);
const trusted = luck.programs.findIndex((program) => failingTimes(luck, program).length === 0);

test('L29 from the prediction to its stars: bad times are found, a way to mend it is trusted', async () => {
  const game = start(['play', 'L29']);
  await answer(game, 'A and B, but not C', 'certain');
  await game.see('You are the bad luck', 'First make “A: as it is” fail');
  for (const minutes of worst) game.press(String(minutes), 'j');
  await game.see(`add('tomato', 1, ${worst[0]})`, `add('cream', ${worst[1]}, 2)`);
  game.press(KEYS.enter);
  await game.see('Any key shows the end');
  game.press(' ');
  await game.see('overwrites', 'without having seen it', '✗ A: as it is');

  for (let program = 0; program < trusted; program += 1) game.press('m');
  await game.see(`▸  ${luck.programs[trusted]?.title}`);
  game.press('c');
  await game.see('cannot fail, whatever the times', 'That is right.');
  game.press('n');
  await game.see('Who is last wins');
  game.press(KEYS.escape);
  await game.see(/▸ L29.*★ ?★ ?★/u);
  game.press('q');
  expect((await game.exited()).code).toBe(0);
});
