import { expect, test } from 'vitest';
import { footerLine } from '../../../src/tui/components/footer.tsx';
import { liveFooter } from '../../../src/tui/footers.ts';
import { KEYS } from '../../../src/tui/keys.ts';
import { SMALLEST } from '../../../src/tui/layout.ts';
import { columnsOf, textOf } from '../../../src/tui/line.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';
import { openGame } from '../support/game.tsx';
import { LUNCH, levelOf } from '../support/kitchens.ts';
import { rushAfter } from '../support/rushes.ts';

const level = levelOf('T1', 'Lunch', LUNCH);

test.each([
  { mode: 'ready', keys: [] },
  { mode: 'running', keys: [' '] },
  { mode: 'paused', keys: [' ', ' '] },
])('the footer of a rush that is $mode names the pace, and nothing that is refused', ({ mode, keys }) => {
  const { live } = rushAfter(kitchenOf(LUNCH), ...keys);
  if (live === null) throw new Error('no rush');
  expect(live.mode).toBe(mode);
  const footer = textOf(footerLine('live', SMALLEST.columns, liveFooter(live)));
  expect(columnsOf(footer)).toBeLessThanOrEqual(SMALLEST.columns);
  expect(footer).toContain('+- pace');
  expect(footer).not.toMatch(/undo|wait/u);
  expect(footer.includes('1-9 do')).toBe(mode !== 'paused');
});

test('in a rush ? tells what its keys do there, and in another shift what they do in that', async () => {
  const undoIn = (screen: 'live' | 'shift') => KEYS[screen].find(({ action }) => action === 'undo')?.does;
  for (const [rush, told, other] of [
    [1, 'live', 'shift'],
    [undefined, 'shift', 'live'],
  ] as const) {
    const game = openGame({ levels: [level], start: { level, part: 0 }, rush });
    await game.press('?');
    for (const { does } of KEYS[told]) expect(game.frame()).toContain(does);
    expect(game.frame()).not.toContain(undoIn(other));
    game.leave();
  }
});
