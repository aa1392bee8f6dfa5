import { expect, test } from 'vitest';
import { TerminalSession } from '../support/terminal.ts';

/** Throws where nobody catches it, when the test says so. */
const BROKEN = 'process.on("SIGUSR2",()=>{throw/**/new/**/Error("whisk")})';

test('a bug in the middle of the game gives the terminal back, and then says so', async () => {
  const session = new TerminalSession(['play', 'L02'], {
    columns: 100,
    env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(BROKEN)}` },
  });
  try {
    await session.see('toast');
    expect(session.isFullScreen).toBe(true);
    process.kill(session.pid, 'SIGUSR2');
    expect(await session.exited()).toMatchObject({ code: 70 });
    await session.see('this is a bug of ours, not yours: whisk');
    expect(session.isFullScreen).toBe(false);
  } finally {
    session.close();
  }
});
