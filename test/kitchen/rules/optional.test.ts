import { expect } from 'vitest';
import type { Kitchen } from '../../../src/model/kitchen.ts';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const optional = ({ tasks }: Kitchen): readonly string[] =>
  tasks.filter((task) => task.optional).map(({ name }) => name);

rule('a step is optional if every naming of it is inside a choice', ({ kitchen }) => {
  const dish = { a: { minutes: 1 }, b: { minutes: 1 }, end: { minutes: 1, after: [['a', 'b']] } };
  expect(optional(kitchen(menu({ dish })))).toEqual(['a', 'b']);
});

rule('a step that some required step names plainly is required', ({ kitchen }) => {
  const dish = {
    a: { minutes: 1 },
    b: { minutes: 1 },
    c: { minutes: 1, after: ['a'] },
    end: { minutes: 1, after: [['a', 'b'], 'c'] },
  };
  expect(optional(kitchen(menu({ dish })))).toEqual(['b']);
});

rule('a step that only optional steps name is optional', ({ kitchen }) => {
  const dish = {
    dough: { minutes: 1, times: 2 },
    bake: { minutes: 1, after: ['dough'] },
    buy: { minutes: 1 },
    end: { minutes: 1, after: [['bake', 'buy']] },
  };
  expect(optional(kitchen(menu({ dish })))).toEqual(['dough-1', 'dough-2', 'bake', 'buy']);
});

rule('a step that no step names is required', ({ kitchen }) => {
  expect(optional(kitchen(menu({ dish: { a: { minutes: 1 }, b: { minutes: 1 } } })))).toEqual([]);
});
