import type { Place } from '../lesson/index.ts';
import type { Known } from '../levels/index.ts';
import type { Confidence } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import type { AppEvent, LevelScreen, Watched } from './app.machine.ts';
import type { Window } from './screens/shift.tsx';

export interface SessionProps {
  readonly place: Place;
  readonly screen: LevelScreen;
  readonly watched: Watched;
  /** Both cooks are watched minute by minute, one after the other. */
  readonly walking: boolean;
  /** Index of the kitchen in which a program is judged and whose cook is watched; `null`: the kitchen that is played. */
  readonly trial: number | null;
  readonly window: Window;
  /** The screen is covered, or the player is asked whether to leave: nothing moves and no key is taken. */
  readonly paused: boolean;
  readonly go: (event: AppEvent) => void;
}

/** What a player has said to a question. */
export interface Said {
  readonly answer: number;
  readonly confidence: Confidence | null;
}

/** What all beats of a level share. */
export interface LessonProps extends SessionProps {
  /** Perhaps a variant, as its author wrote it, and with its texts filled in. */
  readonly level: Level;
  readonly filled: Level;
  /** The level that keeps the answers: a variant's own level. */
  readonly keeper: Level;
  readonly title: string;
  readonly known: Known;
  /** What is said about the prediction after this part: paragraphs, none before the part that it is about. */
  readonly replies: readonly string[];
  readonly onPredict: (said: Said) => void;
  /** To whatever comes after the beat on the screen. */
  readonly onNext: () => void;
}
