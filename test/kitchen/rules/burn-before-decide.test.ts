import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('at the minute at which food burns it is too late to collect it, one minute before it is not', ({ play }) => {
  const spec = menu({ toast: { toast: { at: 'oven', minutes: 4, burns: 3, collect: 2 } } });
  expect(play(spec, ['start 1.toast', 'wait 6', 'collect 1.toast']).at('served 1')).toEqual([8]);
  expect(play(spec, ['start 1.toast', 'wait 7']).refusal('collect 1.toast')).toEqual({
    rule: 'wrong-mode',
    mode: 'todo',
  });
});
