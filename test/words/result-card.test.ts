import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/decision.ts';
import { logOf, outcomeOf, scoreOf } from '../../src/scoring/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { partTitle, resultCard } from '../../src/words/result-card.ts';
import { LUNCH, LUNCH_BEST, LUNCH_BLOCKING } from '../scoring/stage.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const kitchen = kitchenOf(LUNCH);
const cooks = cooksOf(kitchen);

function cardOf(plan: Plan, ascii = false): readonly string[] {
  const log = logOf(kitchen, plan);
  return resultCard(
    { title: 'L02 Déjeuner', kitchen, log, score: scoreOf(kitchen, outcomeOf(kitchen, log), cooks) },
    ascii,
  );
}

test('three lines: the level; a block a minute, as high as things go on at once; what it came to', () => {
  expect(cardOf(LUNCH_BEST)).toEqual(['Awaiter L02 Déjeuner', '▃▃▃▃▂▂▂▂▁▁', 'finish 10m, gain 100 %, ★★★']);
  expect(cardOf(LUNCH_BLOCKING)[2]).toBe('finish 22m, gain 0 %, ★☆☆');
});

test('in ASCII the blocks are digits and the stars are asterisks', () => {
  expect(cardOf(LUNCH_BEST, true)).toEqual(['Awaiter L02 Dejeuner', '3333222211', 'finish 10m, gain 100 %, ***']);
});

test('a shift that fails says why, and has no gain', () => {
  expect(cardOf(['start 1.toast'])).toEqual([
    'Awaiter L02 Déjeuner',
    '·',
    'failed: the plan ended before the shift, ☆☆☆',
  ]);
});

test('while the best is not known, neither gain nor stars are told', () => {
  expect(resultCard({ title: 'L02', kitchen, log: logOf(kitchen, LUNCH_BEST), score: null }, false)[2]).toBe(
    'finish 10m',
  );
});

test('nothing that was made or decided is named', () => {
  const words = cardOf(LUNCH_BEST).join(' ');
  for (const { name } of [...kitchen.tasks, ...kitchen.stations]) expect(words).not.toContain(name);
});

test('what could move a cursor is spelled out in the title', () => {
  expect(resultCard({ title: '\u001b[2J', kitchen, log: logOf(kitchen, []), score: null }, false)[0]).not.toContain(
    '\u001b',
  );
});

test('of a level in parts the card says which', () => {
  expect(partTitle('Pan and lid', 2, 3)).toBe('Pan and lid, part 2 of 3');
  expect(partTitle('Toast', 1, 1)).toBe('Toast');
});
