import { expect, test } from 'vitest';
import { play, type Shift } from '../../src/kitchen/index.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { columnsOf, type Line, textOf } from '../../src/tui/line.ts';
import { railLines } from '../../src/tui/lines/rail.ts';
import { stationLines } from '../../src/tui/lines/stations.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });
/** Columns of the boxes in the smallest window. */
const NARROW = 31;

/** The first try has buzzed two minutes ago. */
function buzzing(step: string): Shift {
  const spec: KitchenSpec = {
    goal: 'finish',
    alarm: 9,
    stations: { oven: {} },
    dishes: { dinner: { steps: { [step]: { at: 'oven', minutes: 6, fails: 1 }, chop: { minutes: 8 } } } },
    orders: [{ dish: 'dinner' }, { dish: 'dinner' }],
  };
  const played = play(kitchenOf(spec), [`start 1.${step}`, 'do 1.chop']);
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return played.value.shift;
}

const textsOf = (lines: readonly Line[]): string => lines.map((one) => textOf(one).trimEnd()).join('\n');

test('on the rail and at its station a buzz tells the minutes until the alarm', () => {
  const shift = buzzing('souffle');
  expect(textsOf(railLines(shift, 60, theme))).toContain('souffle  2m, alarm in 7m');
  expect(textsOf(stationLines(shift, 60, theme))).toContain('souffle alarm in 7m');
});

test.each(['souffle', 'chocolate-souffle', 'a-chocolate-souffle-with-pears'])(
  'in the smallest window the name of %s gives way, the minutes never',
  (step) => {
    const shift = buzzing(step);
    for (const lines of [railLines(shift, NARROW, theme), stationLines(shift, NARROW, theme)]) {
      expect(textsOf(lines)).toMatch(/alarm (?:in )?7m$/mu);
      expect(Math.max(...lines.map((one) => columnsOf(textOf(one))))).toBeLessThanOrEqual(NARROW);
    }
  },
);
