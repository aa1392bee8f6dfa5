import { expect, test } from 'vitest';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { HANDS_ONLY, LUNCH, levelOf } from './support/kitchens.ts';
import { after, openPlain } from './support/plain.ts';

const IDIOM = { says: 'Start it.', javascript: ['const soup = mins(5);'], python: ['soup = start()'] };
const hands = { ...levelOf('T2', 'Hands', HANDS_ONLY), idioms: [IDIOM] };
const lunch = levelOf('T1', 'Lunch', LUNCH);
const plan = ['do 1.knead', 'do 1.wash'];
const kitchens = { [hands.parts[0]?.hash ?? '']: { stars: 3, goal: 'finish', value: 5, plan } as const };
const progress = { ...NO_PROGRESS, kitchens };

test('capital C says the certificate, a sentence a line, with the numbers that are known by then', async () => {
  const game = openPlain([hands, lunch], { progress });
  await game.sees('Capital C says your certificate');
  await game.press('C');
  const said = after(await game.sees('awaiter progress --certificate'), 'Test campaign: certificate');
  expect(said).toContain('have understood 1 of its 2 levels.');
  expect(said).toContain('3 of 3 stars, T2 Hands\nStart it early: 5.');
});

test('capital S says what was learned as code, and t says it in the other language', async () => {
  const game = openPlain([hands, lunch], { progress });
  await game.press('S');
  await game.sees('T2: Start it.\n    const soup = mins(5);');
  await game.press('t');
  await game.sees('T2: Start it.\n    soup = start()');
  expect(game.deeds).toEqual([{ type: 'language', language: 'python' }]);
});
