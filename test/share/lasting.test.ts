import { expect, test } from 'vitest';
import { codeOf, planOfMoves, readCode } from '../../src/share/index.ts';
import { levelOf, levelText } from '../support/level-text.ts';

/** Written down when the format was new. Codes live in chats for years: this one is read for ever, whatever changes. */
const FIRST = 'aw1-FgEjRWeJq83vBWx1bmNoBgMIAQkABQ6HD2ju';

test('a code of the first day is still read, and still made', () => {
  const [part] = levelOf(levelText()).parts;
  if (part === undefined) throw new Error('a level without a kitchen');
  const plan = ['start 1.pie', 'do 1.chop', 'wait 9', 'wait', 'collect 1.pie', 'do 1.serve'];
  expect(codeOf({ id: 'lunch', part: { ...part, hash: '0123456789abcdef' }, plan, level: null })).toBe(FIRST);
  const shared = readCode(FIRST);
  expect(shared.ok && planOfMoves(part.kitchen, shared.value.moves)).toEqual({ ok: true, value: plan });
});
