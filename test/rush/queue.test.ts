import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE, Queue } from '../../src/rush/queue.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

test('the smallest key comes first, and of equal keys the one that came first', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(9), fc.constant(null)), { maxLength: 80 }), (keys) => {
      const queue = new Queue();
      const model: { readonly key: number; readonly value: number }[] = [];
      keys.forEach((key, value) => {
        if (key !== null) {
          queue.push(key, value);
          model.push({ key, value });
          model.sort((a, b) => a.key - b.key || a.value - b.value);
        } else if (model.length > 0) {
          queue.pop();
          model.shift();
        }
        expect(queue.key).toBe(model[0]?.key ?? Number.POSITIVE_INFINITY);
        expect(queue.value).toBe(model[0]?.value ?? NONE);
      });
    }),
    FIXED,
  );
});
