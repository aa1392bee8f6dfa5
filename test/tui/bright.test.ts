import { expect, test } from 'vitest';
import { themeOf } from '../../src/tui/theme.ts';

test('on a projector nothing is blue, which is hardly seen there, and nothing is dim', () => {
  const { looks } = themeOf({ ascii: false, reducedMotion: false, color: true, bright: true });
  for (const look of Object.values(looks)) {
    expect(look.color).not.toBe('blue');
    expect(look.dimColor ?? false).toBe(false);
  }
  expect(looks.waiting).toEqual({ bold: true });
});
