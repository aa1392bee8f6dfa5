import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kitchenHash } from '../../src/levels/index.ts';
import { codeOf, planOfMoves, readCode } from '../../src/share/index.ts';
import { arbitraryShift, FIXED } from '../support/arbitrary-shift.ts';
import { levelText } from '../support/level-text.ts';

test('any plan that was played comes out of its code as it went in, with the kitchen’s hash and the level’s name', () => {
  fc.assert(
    fc.property(arbitraryShift, fc.string({ unit: 'grapheme', maxLength: 30 }), ({ kitchen, plan }, id) => {
      const part = { kitchen, hash: kitchenHash(kitchen) };
      const shared = readCode(String(codeOf({ id, part, plan, level: null })));
      if (!shared.ok) throw new Error(shared.error.code);
      expect(shared.value).toMatchObject({ hash: part.hash, id: id.slice(0, 60).toWellFormed(), level: null });
      expect(planOfMoves(kitchen, shared.value.moves)).toEqual({ ok: true, value: plan });
    }),
    FIXED,
  );
});

const SHARED = {
  id: 'lunch',
  part: { kitchen: {} as never, hash: '0123456789abcdef' },
  plan: [],
};

test('a level in a code keeps every sign but the blanks between its values', () => {
  const level = levelText({ title: 'a  "quoted"  title\\', story: ['1  2', 'Brühe 🍲'] });
  const shared = readCode(String(codeOf({ ...SHARED, level })));
  expect(shared.ok && shared.value.level).toBe(JSON.stringify(JSON.parse(level)));
});

test('a code may stand among words and be broken into lines', () => {
  const code = String(codeOf({ ...SHARED, level: levelText() }));
  const lines = (code.match(/.{1,60}/gu) ?? []).join('\r\n  ');
  const clean = readCode(code);
  expect(clean.ok).toBe(true);
  expect(readCode(`Look at this: awaiter replay ${lines}\n\nNice, isn’t it?`)).toEqual(clean);
});
