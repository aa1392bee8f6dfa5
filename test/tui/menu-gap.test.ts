import { expect, test } from 'vitest';
import { play } from '../../src/kitchen/index.ts';
import { textOf } from '../../src/tui/line.ts';
import { menuLines, shownOptions } from '../../src/tui/lines/menu.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { PIZZAS } from './support/kitchens.ts';

test('there are two blanks between a decision and what it costs, however little room there is', () => {
  const kitchen = kitchenOf(PIZZAS);
  const played = play(kitchen, []);
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  const { shift } = played.value;
  const menu = { options: shownOptions(shift, null), cursor: null, staring: false, minute: null, live: null };
  for (let width = 36; width <= 60; width += 1) {
    const [first = []] = menuLines(shift, menu, 4, width, themeOf({ ascii: false, reducedMotion: true, color: true }));
    expect(textOf(first), String(width)).toMatch(/8 wait {2,}0m.*0:10$/u);
    expect(textOf(first)).toHaveLength(width);
  }
});
