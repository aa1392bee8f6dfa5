import { type RefObject, useCallback, useRef, useState } from 'react';
import type { ActorRefFrom } from 'xstate';
import { MESSAGES } from '../words/messages.ts';
import { type appMachine, screenOf } from './app.machine.ts';
import { changedPace, PACES } from './clock.ts';
import { actionOf, isTasteKey, type ScreenName } from './keys.ts';
import { type GameContextValue, type Shelf, type Taste, USUAL_TASTE } from './settings.ts';
import type { ScreenKeys } from './use-screen-keys.ts';

interface AppKeys {
  readonly small: boolean;
  /** There is room for a shift's code beside everything else. */
  readonly wide: boolean;
  readonly shelf: Shelf;
  /** What the player is known to like when the game opens. */
  readonly liked: Partial<Taste>;
  readonly actor: ActorRefFrom<typeof appMachine>;
}

type Told = Pick<GameContextValue, 'taste' | 'changeTaste' | 'word' | 'say'>;

/**
 * What keys do: what is the same on every screen is done here, the rest is passed on to the screen. While the
 * player is asked whether to leave, every other key only takes that back.
 */
export function useAppKeys({ small, wide, shelf, liked, actor }: AppKeys): Told & {
  readonly onKey: (key: string) => void;
  readonly onAway: () => void;
  /** Whose keys the help tells; `null`: those of the screen. */
  readonly helpOf: ScreenName | null;
  readonly screenKeys: RefObject<ScreenKeys | null>;
} {
  const screenKeys = useRef<ScreenKeys | null>(null);
  const [taste, setTaste] = useState<Taste>({ ...USUAL_TASTE, ...liked });
  const [word, setWord] = useState<string | null>(null);
  const [helpOf, setHelpOf] = useState<ScreenName | null>(null);
  const isHabit = useHabit();
  const onKey = (key: string): void => {
    const { value, context } = actor.getSnapshot();
    const screen = screenOf(value.screen);
    const habit = isHabit(key, screen);
    const action = actionOf(screen, key);
    const helped = value.help === 'shown';
    setWord(null);
    if (context.asked && action !== 'quit') actor.send({ type: 'stay' });
    else if (helped && !small) actor.send({ type: 'help' });
    else if (!small && screenKeys.current?.owns(key)) screenKeys.current.onKey(key);
    else if (action === 'quit') {
      actor.send({ type: 'leave', loses: shelf.size > 0 });
      if (actor.getSnapshot().context.asked) setWord(questionOn(screen));
    } else if (small) return;
    else if (habit) setWord(MESSAGES.game.numberActed);
    else if (action === 'help') {
      setHelpOf(screenKeys.current?.helped ?? null);
      actor.send({ type: 'help' });
    } else if (isTasteKey(screen, key)) {
      const changed = changedTaste(taste, action, wide);
      setTaste(changed);
      setWord(tasteWord(changed, action));
    } else screenKeys.current?.onKey(key);
  };
  const changeTaste = useCallback((change: Partial<Taste>) => setTaste((before) => ({ ...before, ...change })), []);
  const onAway = (): void => screenKeys.current?.onAway?.();
  return { onKey, onAway, helpOf, screenKeys, taste, changeTaste, word, say: setWord };
}

/** Tells whether a key is an Enter out of habit, behind a number that has led to another screen at once. */
function useHabit(): (key: string, screen: ScreenName) => boolean {
  const last = useRef({ key: '', screen: 'levels' });
  return (key, screen) => {
    const before = last.current;
    last.current = { key, screen };
    return key === 'enter' && DIGIT.test(before.key) && before.screen !== screen;
  };
}

const DIGIT = /^\d$/u;

const questionOn = (screen: ScreenName): string =>
  screen === 'shift' || screen === 'watching' ? MESSAGES.game.leaveThisShift : MESSAGES.game.leaveShifts;

function changedTaste(taste: Taste, action: string | null, wide: boolean): Taste {
  if (action === 'lens') return { ...taste, lens: !(taste.lens ?? wide) };
  if (action === 'bell') return { ...taste, bell: !taste.bell };
  return { ...taste, pace: changedPace(taste.pace, action === 'faster' ? 1 : -1) };
}

/** What a key has changed, for people; `null` where they see it. */
function tasteWord({ pace, bell }: Taste, action: string | null): string | null {
  if (action === 'lens') return null;
  if (action === 'bell') return bell ? MESSAGES.game.bellOn : MESSAGES.game.bellOff;
  return MESSAGES.game.pace(pace + 1, PACES.length, PACES[pace]);
}
