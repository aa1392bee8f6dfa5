import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('hands come before leaving: work that ends with the patience is in time', ({ play }) => {
  const orders = [{ dish: 'pie', patience: 4 }];
  expect(play(menu({ pie: { chop: { minutes: 4 } } }, { orders }), ['do 1.chop']).at('served 1')).toEqual([4]);
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 3, collect: 1 } } }, { orders });
  expect(play(spec, ['stare 1.bake']).at('served 1')).toEqual([4]);
});
