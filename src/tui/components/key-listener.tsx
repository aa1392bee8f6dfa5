import { useKeys } from '../use-keys.ts';
import { useTerminal } from '../use-terminal.ts';

/** Listens to keys and shows nothing. A component of its own, so that a key draws nothing anew by itself. */
export function KeyListener({ onKey }: { onKey: (key: string) => void }): null {
  useKeys(onKey);
  useTerminal();
  return null;
}
