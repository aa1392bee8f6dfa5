import { useEffect, useEffectEvent, useRef } from 'react';
import type { Level } from '../model/level.ts';
import type { ProgramDesk } from '../model/program.ts';
import { draftOf, type ProgramNews, ProgramWatch } from './program-watch.ts';

/**
 * Watches the program that is written for a level, as long as there is one to be written.
 * @returns runs the program without a save
 */
export function useProgram(desk: ProgramDesk, level: Level | null, onNews: (news: ProgramNews) => void): () => void {
  const tell = useEffectEvent(onNews);
  const watch = useRef<ProgramWatch | null>(null);
  useEffect(() => {
    const draft = level === null ? null : draftOf(level);
    if (draft === null) return;
    const mine = new ProgramWatch(desk, draft, (news) => tell(news));
    watch.current = mine;
    return () => {
      watch.current = null;
      mine.close();
    };
  }, [desk, level]);
  return () => watch.current?.again();
}
