import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { type Study, studyOf } from '../../src/teaching/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import {
  BURNT,
  DELEGATED,
  FOUND_LATE,
  GREEDY,
  HELD_BACK,
  HELD_BACK_LATER,
  STARED,
} from '../support/teaching-kitchens.ts';

function studied(spec: KitchenSpec): Study {
  const kitchen = kitchenOf(spec);
  const study = studyOf(kitchen, cooksOf(kitchen));
  if (study === null) throw new Error('no plan passes');
  return study;
}

test('how much is saved: by the best, and by the house, over blocking', () => {
  expect(studied(GREEDY)).toMatchObject({ best: 9, proven: true, saves: 4, houseLead: 4, houseGain: 1 });
  expect(studied(DELEGATED)).toMatchObject({ best: 6, saves: 6, houseLead: 0, houseGain: 0 });
});

test('where the greedy house is the best, nothing is left to be thought of', () => {
  expect(studied(GREEDY)).toMatchObject({ greedyIsBest: true, holdingBackPays: false, wrongTurn: null });
});

test('the wrong turn is the first decision of the house after which the best is out of reach', () => {
  expect(studied(DELEGATED).wrongTurn).toEqual({ position: 1, minute: 0, decision: 'do 1.mince' });
  expect(studied(HELD_BACK).wrongTurn).toEqual({ position: 1, minute: 0, decision: 'start 1.roast' });
  expect(studied(HELD_BACK_LATER).wrongTurn).toEqual({ position: 2, minute: 2, decision: 'start 1.roast' });
});

test('holding back pays where nobody reaches the best who does at once whatever can be done', () => {
  expect(studied(HELD_BACK).holdingBackPays).toBe(true);
  expect(studied(BURNT).holdingBackPays).toBe(false);
  expect(studied(DELEGATED).holdingBackPays).toBe(false);
});

test('before it is said that holding back pays, a thousand ways and more are tried without', () => {
  expect(studied(FOUND_LATE)).toMatchObject({ best: 31, greedyIsBest: false, holdingBackPays: false });
});

test('to stare where nothing else can be done is not to hold back', () => {
  expect(studied(STARED)).toMatchObject({ greedyIsBest: false, holdingBackPays: false });
});

test('what a cook without foresight ruins is counted, and whether the shift fails of it', () => {
  expect(studied(BURNT).mishaps).toMatchObject({ blocking: { burnt: 0 }, house: { burnt: 1, fails: false } });
  expect(studied(STARED).mishaps).toMatchObject({ blocking: { fails: false }, house: { lost: 1, fails: true } });
  expect(studied(STARED).houseLead).toBeNull();
});

test('a size: what the brain begins in the best shift', () => {
  expect(studied(GREEDY).deeds).toBe(3);
});

test('the rules that are in play', () => {
  expect(studied(GREEDY).rules).toEqual([]);
  expect(studied(DELEGATED).rules).toEqual(['helpers']);
  expect(studied(STARED).rules).toEqual(['patience']);
  expect(studied(BURNT).rules).toEqual(['burns']);
});

test('where no plan passes nothing can be learned', () => {
  const kitchen = kitchenOf({ ...STARED, orders: [{ dish: 'pie', patience: 5 }] });
  expect(studyOf(kitchen, cooksOf(kitchen))).toBeNull();
});
