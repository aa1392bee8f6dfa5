import { useKeys } from '../use-keys.ts';
import { useTerminal } from '../use-terminal.ts';

interface KeyListenerProps {
  readonly onKey: (key: string) => void;
  /** The game is about to be stopped for the shell, or has been. */
  readonly onAway?: () => void;
}

/** Listens to keys and shows nothing. A component of its own, so that a key draws nothing anew by itself. */
export function KeyListener({ onKey, onAway }: KeyListenerProps): null {
  useKeys(onKey);
  useTerminal(onAway);
  return null;
}
