import { useStdout } from 'ink';
import { useEffect, useRef } from 'react';
import type { Log } from '../model/event.ts';

/** Rings the terminal's bell whenever something has dinged or buzzed since the moment before; only where the player wants it. */
export function useBell(wanted: boolean, log: Log): void {
  const { write } = useStdout();
  const rings = log.filter(({ type }) => type === 'dinged' || type === 'buzzed').length;
  const before = useRef(rings);
  useEffect(() => {
    if (wanted && rings > before.current) write('\u0007');
    before.current = rings;
  }, [wanted, rings, write]);
}
