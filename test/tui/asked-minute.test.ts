import { expect, test } from 'vitest';
import { askedMinute } from '../../src/tui/asked-minute.ts';

const NOW = 8;
const DAY = 24 * 60;

test.each([
  ['', '1', { is: 'typing', text: '1' }],
  ['1', ':', { is: 'typing', text: '1:' }],
  ['1:', 'backspace', { is: 'typing', text: '1' }],
  ['123456', '7', { is: 'wrong-key' }],
  ['1', 'q', { is: 'wrong-key' }],
  ['1', 'escape', { is: 'cancelled' }],
  ['1:', 'enter', { is: 'no-minute' }],
  [`${NOW}`, 'enter', { is: 'past' }],
  [`${NOW + 1}`, 'enter', { is: 'minute', until: NOW + 1 }],
  [`${NOW + DAY}`, 'enter', { is: 'minute', until: NOW + DAY }],
  [`${NOW + DAY + 1}`, 'enter', { is: 'too-late', latest: NOW + DAY }],
])('“%s” and the key %s', (text, key, asked) => {
  expect(askedMinute(text, key, NOW)).toEqual(asked);
});
