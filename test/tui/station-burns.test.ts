import { expect, test } from 'vitest';
import { play } from '../../src/kitchen/index.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { columnsOf, textOf } from '../../src/tui/line.ts';
import { stationLines } from '../../src/tui/lines/stations.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH } from './support/kitchens.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

function stations(spec: KitchenSpec, plan: Plan, width: number): readonly string[] {
  const played = play(kitchenOf(spec), plan);
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return stationLines(played.value.shift, width, theme).map((line) => textOf(line).trimEnd());
}

test('a station tells how long after the ding its food burns, in fewer words where there is less room', () => {
  expect(stations(LUNCH, ['start 1.toast'], 70)[0]).toMatch(/░ 4m left, burns after 6m$/u);
  expect(stations(LUNCH, ['start 1.toast'], 34)[0]).toBe('toaster ⠹ toast 4m left, burns +6m');
  expect(stations(LUNCH, ['start 1.toast'], 31)[0]).toBe('toaster ⠹ toast 4m, burns +6m');
});

test('a long name is cut before those minutes are', () => {
  const toast = { at: 'toaster', minutes: 4, burns: 6 };
  const spec = { ...LUNCH, dishes: { lunch: { steps: { 'very-long-toast': toast } } } };
  const [line = ''] = stations(spec, ['start 1.very-long-toast'], 31);
  expect(line).toBe('toaster ⠹ very-l… 4m, burns +6m');
  expect(columnsOf(line)).toBeLessThanOrEqual(31);
});
