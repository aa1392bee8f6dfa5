import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('hands come before burning', ({ play }) => {
  const spec = menu({ toast: { toast: { at: 'oven', minutes: 4, burns: 3 }, chop: { minutes: 7 } } });
  const { story } = play(spec, ['start 1.toast', 'do 1.chop']);
  expect(story.filter((line) => line.startsWith('7 '))).toEqual(['7 did 1.chop', '7 burnt 1.toast']);
});
