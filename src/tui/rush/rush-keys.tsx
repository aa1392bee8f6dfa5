import { type ReactNode, type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { KeyListener } from '../components/key-listener.tsx';

interface RushKeysProps {
  readonly onKey: (key: string) => void;
  /** Is made true at a key, and false once all that it has led to has been drawn and no other key waits. */
  readonly isTyped: RefObject<boolean>;
}

/** Listens to keys, and tells when the work should give way to them: a slice between two keys would make each of them late. */
export function RushKeys({ onKey, isTyped }: RushKeysProps): ReactNode {
  const pressed = useRef(0);
  const [drawn, draw] = useState(0);
  useEffect(() => {
    // The next key has been taken before, where one was waiting.
    if (drawn === pressed.current) isTyped.current = false;
  }, [drawn, isTyped]);
  const take = (key: string): void => {
    pressed.current += 1;
    isTyped.current = true;
    onKey(key);
    const count = pressed.current;
    // As in `useKeys`: a transition waits until everything else has been drawn.
    startTransition(() => draw(count));
  };
  return <KeyListener onKey={take} />;
}
