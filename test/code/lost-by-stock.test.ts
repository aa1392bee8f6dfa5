import { expect, test } from 'vitest';
import { linesIn, type Shift } from './program-of.ts';

test('where the stock is empty there is nothing but a comment', () => {
  const spec: Shift['spec'] = {
    stock: { egg: 1 },
    dishes: { omelette: { steps: { fry: { minutes: 2, uses: 'egg' } } } },
    orders: [{ dish: 'omelette' }, { dish: 'omelette' }, { dish: 'omelette' }],
  };
  const line = linesIn('javascript', { spec, plan: ['do 1.fry', 'do 2.fry'] }).at(-1);
  expect(line).toMatchObject({ text: '', note: '0:02 no egg is left: order 2 is lost' });
});
