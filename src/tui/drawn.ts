import { render } from 'ink';
import type { ReactNode } from 'react';
import { frameStream, type Shown } from './frames/frame-stream.ts';

/**
 * Draws on the terminal's other screen until the player leaves, the terminal as it was before. The caller has made sure that
 * standard input and output are a terminal.
 * @param shown what is on that screen already; `null`: nothing
 * @param stop aborting it ends it at once
 */
export const drawn = (node: ReactNode, shown: Shown | null, stop: AbortSignal | undefined): Promise<unknown> =>
  untilLeft(node, true, frameStream(process.stdout, shown), stop);

/** As `drawn`, line after line on the screen as it is, for eyes and readers that follow lines. */
export const printed = (node: ReactNode, stop: AbortSignal | undefined): Promise<unknown> =>
  untilLeft(node, false, process.stdout, stop);

function untilLeft(
  node: ReactNode,
  alternateScreen: boolean,
  stdout: NodeJS.WriteStream,
  stop: AbortSignal | undefined,
): Promise<unknown> {
  // Ink does so only after its first frame: a key until then would be echoed on it, and move it.
  process.stdin.setRawMode(true);
  const ink = render(node, { stdout, alternateScreen, maxFps: 10, interactive: true, patchConsole: false });
  stop?.addEventListener('abort', () => ink.unmount());
  return ink.waitUntilExit();
}
