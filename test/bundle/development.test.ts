import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IN_DEVELOPMENT } from '../../bundle/development.ts';

test('Ink still asks whether it is being developed before it loads what waits', () => {
  const source = readFileSync(new URL('../../node_modules/ink/build/reconciler.js', import.meta.url), 'utf8');
  const asked = source.split(`if (${IN_DEVELOPMENT}) {`);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked[0]).not.toMatch(/^await|= await/mu);
});
