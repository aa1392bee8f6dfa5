import { expect, test } from 'vitest';
import { TITLE } from '../../src/words/title.ts';
import { TerminalSession } from '../support/terminal.ts';

/** Colours and such, but nothing that moves the cursor. */
const ESCAPE = '\u001b';
const STYLES = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'gu');

/** All that is written by a command until it shows something, or ends. */
async function written(args: readonly string[], until: string | null, env: Record<string, string> = {}) {
  const session = new TerminalSession(args, { env });
  try {
    await (until === null ? session.exited() : session.see(until));
    return { raw: session.raw, isFullScreen: session.isFullScreen };
  } finally {
    session.close();
  }
}

test('a title is the first thing that is seen, and is drawn over by the first frame without a moment of nothing', async () => {
  const { raw } = await written(['play', 'L02'], 'predict');
  const frame = raw.indexOf('\u001b[?2026h');
  expect(raw.slice(0, frame)).toContain(TITLE.name);
  expect(raw.slice(0, frame)).not.toContain('predict');
  // The other screen is entered once, and never wiped.
  expect(raw.split('\u001b[?1049h')).toHaveLength(2);
  expect(raw.slice(frame)).not.toContain('\u001b[J');
});

test('without colour the title has none', async () => {
  const { raw } = await written(['play', 'L02'], 'predict', { NO_COLOR: '1' });
  expect(raw.slice(0, raw.indexOf('\u001b[?2026h')).match(STYLES)).toBe(null);
});

test('what cannot be played takes the title away before it says so', async () => {
  const { raw, isFullScreen } = await written(['play', 'L99'], null);
  expect(isFullScreen).toBe(false);
  expect(raw.indexOf('\u001b[?1049l')).toBeLessThan(raw.indexOf('there is no level'));
  expect(raw).toContain(TITLE.name);
});

test('lines of text have no title', async () => {
  expect((await written(['play', 'L02', '--plain'], 'L02')).raw).not.toContain(TITLE.name);
});
