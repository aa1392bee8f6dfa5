import { useStdout } from 'ink';
import { useEffect, useRef } from 'react';

/** Rings the terminal's bell whenever there is more on the rail than before; only where the player wants it. */
export function useBell(wanted: boolean, rings: number): void {
  const { write } = useStdout();
  const before = useRef(rings);
  useEffect(() => {
    if (wanted && rings > before.current) write('\u0007');
    before.current = rings;
  }, [wanted, rings, write]);
}
