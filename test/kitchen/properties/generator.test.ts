import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playOut } from '../../../src/kitchen/index.ts';
import { ENDINGS } from '../../../src/model/event.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';
import { EVENT_TYPES } from '../../support/story.ts';

test('random shifts meet every kind of event and every ending', () => {
  const met = new Set<string>();
  const endings = new Set<string>();
  for (const { kitchen, plan } of fc.sample(arbitraryShift, FIXED)) {
    const played = playOut(kitchen, plan);
    for (const event of played.ok ? played.value.log : []) {
      met.add(event.type);
      if (event.type === 'ended') endings.add(event.how);
    }
  }
  expect([...met].sort()).toEqual([...EVENT_TYPES].sort());
  expect([...endings].sort()).toEqual([...ENDINGS].sort());
});
