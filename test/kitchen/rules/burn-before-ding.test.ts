import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('burning comes before dings', ({ play }) => {
  const spec = menu({ toast: { toast: { at: 'oven', minutes: 4, burns: 3 }, soup: { at: 'stove', minutes: 7 } } });
  const { story } = play(spec, ['start 1.soup', 'start 1.toast', 'wait 7']);
  expect(story.filter((line) => line.startsWith('7 '))).toEqual(['7 burnt 1.toast', '7 dinged 1.soup', '7 woke']);
});
