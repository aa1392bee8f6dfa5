import { useApp, useInput } from 'ink';
import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * What a full-screen program owes its terminal: Ctrl-Z stops the game, the terminal as it was before; when the game goes on,
 * and at Ctrl-L, all of the screen is drawn anew, whatever others have written on it.
 * @param onAway hears that the game is about to be stopped, or has been, where nobody has said so before
 */
export function useTerminal(onAway?: () => void): void {
  const { suspendTerminal, waitUntilRenderFlush } = useApp();
  const isAway = useRef(false);
  const comeBack = useEffectEvent(async (after: () => Promise<void>) => {
    if (isAway.current) return;
    isAway.current = true;
    await suspendTerminal(after);
    isAway.current = false;
  });
  const leave = useEffectEvent(async (after: () => Promise<void>) => {
    onAway?.();
    // A process that is stopped tidies nothing up any more: its timers have to be gone by then.
    await waitUntilRenderFlush();
    await comeBack(after);
  });
  useInput((input, { ctrl }) => {
    if (ctrl && input === 'l') void comeBack(nothing);
    if (ctrl && input === 'z') void leave(stop);
  });
  useEffect(() => {
    if (!process.stdout.isTTY) return;
    const goOn = (): void => void leave(nothing);
    process.on('SIGCONT', goOn);
    return () => {
      process.removeListener('SIGCONT', goOn);
    };
  }, []);
}

const nothing = (): Promise<void> => Promise.resolve();

/** Enough for a signal to arrive. Milliseconds. */
const ARRIVED = 50;

/**
 * Stops whatever a shell has started together with this process, npm for one, as terminals do. Where there is nobody to
 * let it go on, nothing stops, and it ends all the same.
 */
async function stop(): Promise<void> {
  if (process.platform === 'win32') return;
  process.kill(0, 'SIGTSTP');
  await new Promise((resolve) => setTimeout(resolve, ARRIVED));
}
