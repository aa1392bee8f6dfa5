import { MESSAGES } from '../../words/messages.ts';
import { useGame } from '../settings.ts';

/** What `R` does: shifts begin as rushes from now on, or no more; and says so. */
export function useRushKey(): () => void {
  const { taste, changeTaste, say } = useGame();
  return () => {
    const rush = !taste.rush;
    changeTaste({ rush });
    say(rush ? MESSAGES.live.on(taste.secondsPerMinute) : MESSAGES.live.off);
  };
}
