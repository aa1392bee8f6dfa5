import { useEffect, useState } from 'react';

/*
 * One beat moves all spinners. Where a clock of the game ticks about as fast, it gives the beat: what has passed and what
 * spins are then drawn together, which costs half of drawing them one after the other.
 */

/** Milliseconds from one beat to the next where no clock gives it. */
const BEAT = 100;
/** A clock that ticks more slowly than this leaves the spinners to themselves. */
const SLOWEST_LEAD = 200;

const spinning = new Set<() => void>();
let beats = 0;
let leaders = 0;
let timer: ReturnType<typeof setInterval> | null = null;

function beat(): void {
  beats += 1;
  for (const turn of [...spinning]) turn();
}

/** The timer is there only while somebody spins and nobody leads. */
function wind(): void {
  const isNeeded = spinning.size > 0 && leaders === 0;
  if (isNeeded) timer ??= setInterval(beat, BEAT);
  else if (timer !== null) {
    clearInterval(timer);
    timer = null;
  }
}

/**
 * Takes the lead for a clock that ticks every so many milliseconds.
 * @returns what the clock calls with each tick, and what gives the lead back
 */
export function leadSpinners(every: number): { readonly beat: () => void; readonly end: () => void } {
  if (every > SLOWEST_LEAD) return { beat: () => {}, end: () => {} };
  leaders += 1;
  wind();
  return {
    beat,
    end: () => {
      leaders -= 1;
      wind();
    },
  };
}

/** The frame that spinners show; `null` where nothing spins. */
export function useSpinner(frames: readonly string[] | null): string | null {
  const [shown, show] = useState(beats);
  const isSpinning = frames !== null;
  useEffect(() => {
    if (!isSpinning) return;
    const turn = (): void => show(beats);
    spinning.add(turn);
    wind();
    return () => {
      spinning.delete(turn);
      wind();
    };
  }, [isSpinning]);
  return frames === null ? null : (frames[shown % frames.length] ?? null);
}
