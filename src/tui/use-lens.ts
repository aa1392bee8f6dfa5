import { useMemo } from 'react';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { MESSAGES } from '../words/messages.ts';
import type { Line } from './line.ts';
import { type LensMoment, lensCode, lensLines } from './lines/code-lens.ts';
import { otherThan } from './lines/program-lines.ts';
import { useTheme } from './look.tsx';
import { insideOf } from './panes.ts';
import { useGame } from './settings.ts';

interface Shown {
  readonly kitchen: Kitchen;
  /** All that is decided, also what the screen has not come to yet. */
  readonly log: Log;
  /** Columns of the box; `null`: it is not shown. */
  readonly columns: number | null;
}

/** The lines of a shift as code. Nothing is computed anew while minutes pass, and nothing while they are not shown. */
export function useLens({ kitchen, log, columns }: Shown, { decisions, runs }: LensMoment): readonly Line[] {
  const theme = useTheme();
  const { language } = useGame().progress;
  const isShown = columns !== null;
  const code = useMemo(() => (isShown ? lensCode(kitchen, log, language) : []), [isShown, kitchen, log, language]);
  return useMemo(
    () => (columns === null ? [] : lensLines(code, { decisions, runs }, insideOf(columns), theme)),
    [code, decisions, runs, columns, theme],
  );
}

/** What Tab does: the code in the other language, or a word on how to see it. */
export function useOtherLanguage(isShown: boolean): () => void {
  const { progress, did, say } = useGame();
  return () =>
    isShown ? did({ type: 'language', language: otherThan(progress.language) }) : say(MESSAGES.shift.codeIsHidden);
}
