import { createContext, type RefObject, useContext, useEffect } from 'react';
import type { ScreenName } from './keys.ts';

/** What the screen that is shown does with keys. One listener at the root calls it; see `app.tsx`. */
export interface ScreenKeys {
  readonly onKey: (key: string) => void;
  /** Keys that are the screen's alone now, also where they mean something on every screen: while something is typed. */
  readonly owns: (key: string) => boolean;
  /** Whose keys the help tells, where they are not the screen's usual ones. */
  readonly helped?: ScreenName;
  /** The game is about to be stopped for the shell, or has been. */
  readonly onAway?: () => void;
}

export const KeysContext = createContext<RefObject<ScreenKeys | null>>({ current: null });

const NOTHING = (): boolean => false;

/** The screen's own keys, as long as it is shown. */
export function useScreenKeys(
  onKey: ScreenKeys['onKey'],
  owns: ScreenKeys['owns'] = NOTHING,
  more: Pick<ScreenKeys, 'helped' | 'onAway'> = {},
): void {
  const handler = useContext(KeysContext);
  useEffect(() => {
    const keys = { onKey, owns, ...more };
    handler.current = keys;
    return () => {
      if (handler.current === keys) handler.current = null;
    };
  });
}
