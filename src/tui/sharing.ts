import type { Cooks } from '../model/best.ts';
import type { Level, Part } from '../model/level.ts';
import { outcomeOf, scoreOf } from '../scoring/index.ts';
import { codeOf } from '../share/index.ts';
import { MESSAGES } from '../words/messages.ts';
import { partTitle, resultCard } from '../words/result-card.ts';
import type { Turn } from './game-state.ts';

/** A shift that has ended, to be shared. */
interface Spot {
  /** Its texts filled in. */
  readonly level: Level;
  readonly part: Part;
  /** Of the part, from 1. */
  readonly number: number;
  readonly turn: Pick<Turn, 'plan' | 'log'>;
  /** `null` while they are not known: the card says then what can be said. */
  readonly cooks: Cooks | null;
}

/** What is given to others. */
export interface Sharing {
  readonly card: readonly string[];
  /** What replays the shift, to be typed into a shell; `null`: the plan is too long for a code. */
  readonly command: string | null;
}

export function sharingOf({ level, part, number, turn, cooks }: Spot, ascii: boolean): Sharing {
  const { kitchen } = part;
  const { plan, log } = turn;
  const score = cooks === null ? null : scoreOf(kitchen, outcomeOf(kitchen, log), cooks);
  const title = `${level.id} ${partTitle(level.title, number, level.parts.length)}`;
  const code = codeOf({ id: level.id, part, plan, level: null });
  return {
    card: resultCard({ title, kitchen, log, score }, ascii),
    command: code === null ? null : MESSAGES.sharing.command(code),
  };
}
