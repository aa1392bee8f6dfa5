import { type ReactNode, useMemo, useState } from 'react';
import { asksAnew, keeperAt, levelAt, opensCertificate, passedAt, stopAfter } from '../lesson/index.ts';
import { fillTexts, type Known } from '../levels/index.ts';
import type { Level } from '../model/level.ts';
import { withDeed } from '../model/progress.ts';
import { KitchenSession } from './kitchen-session.tsx';
import type { LessonProps, Said, SessionProps } from './lesson-props.ts';
import { repliesAfter } from './lesson-words.ts';
import { LuckSession } from './luck-session.tsx';
import { OrderSession } from './order-session.tsx';
import { beatOf, titleOn, wayBackWord } from './place-words.ts';
import { useGame } from './settings.ts';
import { useWanted } from './use-cooks.ts';

interface LevelSessionProps extends SessionProps {
  readonly level: Level;
  readonly keeper: Level;
}

/** One level with all its beats. */
export function Session(props: SessionProps): ReactNode {
  const { campaign } = useGame();
  const level = levelAt(campaign, props.place);
  const keeper = keeperAt(campaign, props.place);
  return level === undefined || keeper === undefined ? null : <LevelSession {...props} level={level} keeper={keeper} />;
}

/** What was predicted lives here, so that it can be held against what happened. */
function LevelSession(props: LevelSessionProps): ReactNode {
  const { level, keeper, place, screen, go } = props;
  const { campaign, progress, cookBook, keepAnswer, did, say } = useGame();
  const [said, setSaid] = useState<Said | null>(null);
  const part = level.parts[place.part];
  const kitchens = useMemo(() => [...level.parts, ...level.elsewhere], [level]);
  useWanted(cookBook, part?.kitchen ?? null, kitchens);
  const known: Known = (kitchen) => cookBook.known(kitchen) ?? undefined;
  const filled = fillTexts(level, known);
  const earlier = keeper.predict === null || asksAnew(place) ? undefined : progress.questions[keeper.predict.hash];
  const lesson: LessonProps = {
    ...props,
    ...{ filled, known },
    title: titleOn(screen, campaign, filled, place, keeper.id),
    replies: repliesAfter(filled, place.part, said ?? earlier ?? null, known),
    onPredict: (now) => {
      setSaid(now);
      keepAnswer({ question: 'predict', level, keeper, ...now, onTour: place.tour });
      lesson.onNext();
    },
    onNext: () => {
      const from = { beat: beatOf(screen), place };
      const passed = passedAt(campaign, from);
      const deed = passed === null ? null : ({ type: 'finished', hash: passed } as const);
      if (deed !== null) did(deed);
      const isPutOff = deed !== null && place.again !== null && said === null;
      if (isPutOff && keeper.predict !== null) did({ type: 'postponed', hash: keeper.predict.hash });
      const next = stopAfter(campaign, deed === null ? progress : withDeed(progress, deed), from);
      if (next !== null) return go({ type: 'open', ...next });
      if (opensCertificate(campaign, progress, place)) {
        did({ type: 'certified' });
        return go({ type: 'certificate' });
      }
      const word = wayBackWord(place);
      if (word !== null) say(word);
      go({ type: 'back' });
    },
  };
  return <Played key={place.part} {...lesson} />;
}

/** What the level is played in. */
function Played(props: LessonProps): ReactNode {
  const { level, place } = props;
  const part = level.parts[place.part];
  if (part !== undefined) return <KitchenSession {...props} part={part} />;
  return level.luck === null ? <OrderSession {...props} /> : <LuckSession {...props} />;
}
