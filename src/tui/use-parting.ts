import { useEffect, useEffectEvent, useState } from 'react';
import type { Puzzle } from '../model/lesson.ts';
import type { PuzzleProps } from './puzzle-props.ts';

interface Parting {
  /** What is said about the prediction to somebody who leaves a puzzle unsolved is on the screen. */
  readonly isParting: boolean;
  /** Goes on, or says that first. */
  readonly onNext: () => void;
  /** The player goes on with the puzzle after all. */
  readonly stay: () => void;
}

/** The way on from a puzzle; tells once that it was solved. */
export function useParting(
  solved: number | null,
  { isSolved, replies, onRight, onNext }: Pick<PuzzleProps<Puzzle>, 'isSolved' | 'replies' | 'onRight' | 'onNext'>,
): Parting {
  const [parts, part] = useState(false);
  const tell = useEffectEvent(onRight);
  useEffect(() => {
    if (solved !== null) tell(solved);
  }, [solved]);
  const isOpen = solved === null && !isSolved && replies.length > 0;
  const isParting = parts && isOpen;
  return {
    isParting,
    onNext: isOpen && !isParting ? () => part(true) : onNext,
    stay: () => part(false),
  };
}
