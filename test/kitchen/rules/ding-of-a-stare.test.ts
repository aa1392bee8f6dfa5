import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('when the task that the brain stares at dings, collecting begins at once', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4, collect: 2 } } });
  expect(play(spec, ['stare 1.bake']).story.slice(-5)).toEqual([
    '4 dinged 1.bake',
    '4 collecting 1.bake',
    '6 collected 1.bake',
    '6 served 1',
    '6 ended over',
  ]);
});
