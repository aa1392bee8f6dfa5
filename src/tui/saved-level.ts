import type { ActorRefFrom } from 'xstate';
import { MESSAGES } from '../words/messages.ts';
import { type appMachine, isFinish, screenOf } from './app.machine.ts';
import { beatOf } from './place-words.ts';
import type { Shelf } from './settings.ts';
import { isUnderWay, resumed } from './shift-state.ts';
import type { Saved } from './use-watched.ts';
import { hasKitchen, movedShifts, stopNear } from './watched.ts';

interface Playing {
  readonly actor: ActorRefFrom<typeof appMachine>;
  readonly shelf: Shelf;
  readonly say: (word: string) => void;
}

/** Takes the shifts that wait on the shelf over into the level as it is now, and leads to where the player can go on. */
export function takeOver({ actor, shelf, say }: Playing, { before, after, campaign }: Saved): void {
  const moved = movedShifts(before, after, ({ hash }) => shelf.get(hash));
  for (const part of before.parts) if (!hasKitchen(after, part)) shelf.delete(part.hash);
  for (const one of moved) {
    const state = resumed(one.state);
    if (isUnderWay(state)) shelf.set(one.to.hash, state);
  }
  // The shift on the screen, if there is one, has more to say.
  say(MESSAGES.watch.saved);
  const { value, context } = actor.getSnapshot();
  const screen = screenOf(value.screen);
  if (campaign === null || screen === 'levels' || isFinish(screen)) return;
  const stop = stopNear(campaign, { beat: beatOf(screen), place: context.place });
  if (stop !== null) actor.send({ type: 'open', ...stop });
}
