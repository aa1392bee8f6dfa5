import { useEffect, useEffectEvent } from 'react';
import type { ProgramDesk } from '../../model/program.ts';
import type { ProgramNews } from '../program-watch.ts';
import { useProgram } from '../use-program.ts';
import type { Here } from './plain-state.ts';

/** Watches the program that is being written, and runs it whenever the player asks for that. */
export function useWritten(desk: ProgramDesk, here: Here | null, onNews: (news: ProgramNews) => void): void {
  const writing = here?.beat === 'write' ? here : null;
  const runAgain = useEffectEvent(useProgram(desk, writing?.level ?? null, onNews));
  const asked = writing?.asked ?? 0;
  useEffect(() => {
    if (asked > 0) runAgain();
  }, [asked]);
}
