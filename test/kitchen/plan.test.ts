import { describe, expect, test } from 'vitest';
import { decisionText, parseDecision, play } from '../../src/kitchen/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { menu } from '../support/menu.ts';

const kitchen = kitchenOf(
  menu(
    {
      tea: { boil: { at: 'kettle', minutes: 4 } },
      pie: { chop: { minutes: 2, times: 2 }, 'lay-table': { minutes: 1 } },
    },
    { orders: [{ dish: 'tea' }, { dish: 'pie' }] },
  ),
);

describe('reading a decision', () => {
  test.each([
    ['start 1.boil', { verb: 'start', task: 0 }],
    ['do 2.chop-2', { verb: 'do', task: 2 }],
    ['do 2.lay-table', { verb: 'do', task: 3 }],
    ['wait', { verb: 'wait', until: null }],
    ['wait 12', { verb: 'wait', until: 12 }],
    ['  collect   1.boil ', { verb: 'collect', task: 0 }],
  ])('%s', (text, decision) => {
    expect(parseDecision(kitchen, text)).toEqual({ ok: true, value: decision });
  });

  test.each([
    '',
    'boil 1.boil',
    'start',
    'start boil',
    'start 1',
    'wait soon',
    'wait -1',
    'wait 1.5',
    'do 2.chop-1 wait',
  ])('%j is not a decision', (text) => {
    expect(parseDecision(kitchen, text)).toEqual({ ok: false, error: { code: 'not-a-decision' } });
  });

  test('an order that does not exist', () => {
    for (const order of ['0', '3']) {
      const error = { code: 'unknown-order', order, orders: 2 };
      expect(parseDecision(kitchen, `do ${order}.chop-1`)).toEqual({ ok: false, error });
    }
  });

  test("a step that the order's dish does not have, with those that it has", () => {
    expect(parseDecision(kitchen, 'do 2.chop')).toEqual({
      ok: false,
      error: { code: 'unknown-step', step: 'chop', dish: 'pie', steps: ['chop-1', 'chop-2', 'lay-table'] },
    });
  });

  test('what is read is written again in one way', () => {
    const decision = parseDecision(kitchen, '  wait   007 ');
    expect(decision.ok && decisionText(kitchen, decision.value)).toBe('wait 7');
  });
});

describe('a plan with a fault', () => {
  test('names the position from 1, the minute, and the nearest legal decision of what is not a decision', () => {
    expect(play(kitchen, ['do 2.lay-table', 'do 2chop-1'])).toEqual({
      ok: false,
      error: { position: 2, text: 'do 2chop-1', minute: 1, why: { code: 'not-a-decision' }, nearest: 'do 2.chop-1' },
    });
  });

  test('names the rule of what is not legal at that moment', () => {
    expect(play(kitchen, ['start 1.boil', 'collect 1.boil'])).toMatchObject({
      ok: false,
      error: {
        position: 2,
        minute: 0,
        why: { code: 'refused', refusal: { rule: 'wrong-mode', mode: 'cooking' } },
        nearest: 'stare 1.boil',
      },
    });
  });

  test('has no nearest decision after the end', () => {
    const tea = kitchenOf(menu({ tea: { boil: { at: 'kettle', minutes: 4 } } }));
    expect(play(tea, ['stare 1.boil', 'wait'])).toMatchObject({ error: { position: 2, minute: 4, nearest: null } });
  });
});
