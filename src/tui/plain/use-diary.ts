import { useEffect, useEffectEvent, useRef } from 'react';
import type { ExportedShift } from '../../model/program.ts';
import type { CampaignWish } from '../campaign-keys.ts';
import type { Diary } from '../use-progress.ts';
import type { Entry } from './plain-state.ts';

/** Keeps what has been done since the last time. */
export function useDiary(
  entries: readonly Entry[],
  { keep, keepProgram, keepAnswer, did }: Diary,
  asked: { readonly onExport: (shift: ExportedShift) => void; readonly onWish: (wish: CampaignWish) => void },
): void {
  const kept = useRef(0);
  const write = useEffectEvent(asked.onExport);
  const fulfil = useEffectEvent(asked.onWish);
  useEffect(() => {
    const fresh = entries.slice(kept.current);
    kept.current = entries.length;
    for (const entry of fresh) {
      if (entry.type === 'shift') keep(entry.part, entry.plan, entry.log);
      else if (entry.type === 'program') keepProgram(entry.hash, entry.shifts);
      else if (entry.type === 'answer') keepAnswer(entry.given);
      else if (entry.type === 'export') write(entry.shift);
      else if (entry.type === 'turn' || entry.type === 'forget') fulfil(entry);
      else did(entry);
    }
  }, [entries, keep, keepProgram, keepAnswer, did]);
}
