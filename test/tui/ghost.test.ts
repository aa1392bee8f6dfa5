import { expect, test } from 'vitest';
import { blocking, runStrategy } from '../../src/strategies/index.ts';
import { ghostRoom, ghostText } from '../../src/tui/lines/header.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH } from './support/kitchens.ts';

const kitchen = kitchenOf(LUNCH);
const { log } = runStrategy(kitchen, blocking(kitchen));
const ghost = (minute: number, room: number): string => ghostText(kitchen, log, minute, room);

test('the ghost is another cook, at every width: nobody takes it for what they do themselves', () => {
  expect(ghost(0, 60)).toBe('blocking cook stares at toast, 0/4 done');
  expect(ghost(0, 36)).toBe('blocking cook stares at toast, 0/4');
  expect(ghost(0, 30)).toBe('blocking cook: 0/4 done');
  const end = log.at(-1)?.minute ?? 0;
  expect(ghost(end, 60)).toBe(`blocking cook was through at 0:${end}`);
  expect(ghost(end, 30)).toBe(`blocking cook: through 0:${end}`);
});

test('a long title leaves the ghost room in the smallest window', () => {
  expect(ghost(0, ghostRoom('L05 Milk boils over, part 1 of 2: one lump', '0:00', 80))).toBe(ghost(0, 36));
});
