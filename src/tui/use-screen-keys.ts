import { createContext, type RefObject, useContext, useEffect } from 'react';

/** What the screen that is shown does with a key. One listener at the root calls it; see `app.tsx`. */
export type KeyHandler = (key: string) => void;

export const KeysContext = createContext<RefObject<KeyHandler | null>>({ current: null });

/** The screen's own keys, as long as it is shown. */
export function useScreenKeys(onKey: KeyHandler): void {
  const handler = useContext(KeysContext);
  useEffect(() => {
    handler.current = onKey;
    return () => {
      if (handler.current === onKey) handler.current = null;
    };
  });
}
