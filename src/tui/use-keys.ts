import { type Key, useInput } from 'ink';

/**
 * Calls `onKey` with the name of every key that is pressed (see `keys.ts`), one call a key: what was typed fast or pasted
 * arrives as one piece of text and is taken apart here.
 */
export function useKeys(onKey: (key: string) => void): void {
  useInput((input, key) => {
    for (const name of keyNames(input, key)) onKey(name);
  });
}

export function keyNames(input: string, key: Key): readonly string[] {
  if (key.eventType === 'release' || key.ctrl || key.meta) return [];
  const special = specialName(key);
  if (special !== null) return [special];
  return [...input].map((sign) => (sign === '\r' || sign === '\n' ? 'enter' : sign === '\t' ? 'tab' : sign));
}

function specialName(key: Key): string | null {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
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
