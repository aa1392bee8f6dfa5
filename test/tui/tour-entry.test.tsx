import { test } from 'vitest';
import { openGame } from './support/game.tsx';
import { campaignOf, HANDS_ONLY, levelOf } from './support/kitchens.ts';

test('a tour whose first level asks nothing before the shift begins with the shift', async () => {
  const hands = levelOf('T1', 'Hands', HANDS_ONLY);
  const tour = { title: 'A short tour', levels: [hands], end: hands };
  const game = openGame({ levels: [], campaign: { ...campaignOf(hands), tour } });
  await game.press('escape');
  await game.sees('First chapter');
  await game.press('up', 'enter');
  await game.sees('1 do knead');
});
