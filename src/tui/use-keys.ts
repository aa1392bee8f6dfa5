import { type Key, useInput } from 'ink';
import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * Calls `onKey` with the name of every key that is pressed (see `keys.ts`), one call a key. What was typed fast or pasted
 * arrives as one piece of text and is taken apart here: the next key comes once all that the one before it has led to is
 * on the screen, so that every key means what it means on the screen that it meets.
 */
export function useKeys(onKey: (key: string) => void): void {
  const waiting = useRef<string[]>([]);
  const isBusy = useRef(false);
  const [turn, setTurn] = useState(0);
  const takeNext = useEffectEvent(() => {
    const name = waiting.current.shift();
    isBusy.current = name !== undefined;
    if (name === undefined) return;
    onKey(name);
    // A transition waits until everything else has been drawn and its effects have run.
    startTransition(() => setTurn((before) => before + 1));
  });
  useEffect(() => {
    if (turn > 0) takeNext();
  }, [turn]);
  useInput((input, key) => {
    waiting.current.push(...keyNames(input, key));
    if (!isBusy.current) takeNext();
  });
}

function keyNames(input: string, key: Key): readonly string[] {
  if (key.eventType === 'release' || key.ctrl || key.meta) return [];
  const special = specialName(key);
  if (special !== null) return [special];
  return [...input].map((sign) => (sign === '\r' || sign === '\n' ? 'enter' : sign === '\t' ? 'tab' : sign));
}

function specialName(key: Key): string | null {
  if (key.upArrow) return key.shift ? 'shift-up' : 'up';
  if (key.downArrow) return key.shift ? 'shift-down' : 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'pageup';
  if (key.pageDown) return 'pagedown';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.tab) return 'tab';
  return key.backspace || key.delete ? 'backspace' : null;
}
