import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Kitchen } from '../../model/kitchen.ts';
import { MESSAGES } from '../../words/messages.ts';
import type { CompareState } from '../compare-state.ts';
import { comparisonLayout } from '../comparison-layout.ts';
import { Footer } from '../components/footer.tsx';
import { insideOf, Panel } from '../components/panel.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Contestant } from '../contest.ts';
import type { Instead } from '../footers.ts';
import { line, piece, wrapped } from '../line.ts';
import { contestLines, stationLanes } from '../lines/contest-lines.ts';
import { headerLine } from '../lines/header.ts';
import { type Lesson, lessonOf, type Teaching } from '../lines/lesson.ts';
import { remarkLines, starsText, type Verdict } from '../lines/verdict.ts';
import { useTheme } from '../look.tsx';
import { PastKitchen } from './past-kitchen.tsx';
import type { Window } from './shift.tsx';

interface ComparisonScreenProps {
  readonly kitchen: Kitchen;
  readonly title: string;
  readonly texts: Teaching;
  /** What `n` leads to. */
  readonly next: string;
  readonly footer: Instead<'comparison'>;
  readonly contestants: readonly Contestant[];
  readonly verdict: Verdict;
  readonly state: CompareState;
  readonly window: Window;
  readonly notice: string | null;
}

/** One's own shift beside the cooks', on one time axis, with what can be learnt from it. */
export function ComparisonScreen(props: ComparisonScreenProps): ReactNode {
  const { kitchen, title, texts, next, contestants, verdict, window, notice } = props;
  const theme = useTheme();
  const { columns: width, rows } = window;
  const who = Math.min(props.state.who, contestants.length - 1);
  const state = { ...props.state, who };
  const stars = verdict.score === null ? '' : starsText(verdict.score.stars, theme);
  const said = [
    ...wrapped(verdict.sentence, width - 2).map((text) => line(` ${text}`, 'selected')),
    ...verdict.remarks.flatMap((remark) => remarkLines(remark, width, theme.glyphs.dot)),
    ...(notice === null ? [] : wrapped(notice, width - 2).map((text) => line(` ${text}`, 'ready'))),
  ];
  const lesson = lessonOf(texts, next, insideOf(width));
  const lanes = stationLanes(kitchen, contestants);
  const layout = comparisonLayout(rows, { cooks: contestants.length, lanes, said: said.length, lesson });
  const timelines = contestLines(kitchen, contestants, state, { width, lanes: layout.lanes }, theme);
  const seen = contestants[who];
  const showsLesson = state.minute === null || layout.kitchenBelow > 0;
  const kitchenRows = layout.kitchenBelow > 0 ? layout.kitchenBelow : layout.panel;
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={headerLine(title, '', [piece(`${stars} `, 'star')], width, theme)} width={width} />
      <Rows lines={timelines} width={width} rows={layout.timelines} />
      <Rows lines={said} width={width} rows={layout.said} />
      {showsLesson && <LessonPanel lesson={lesson} width={width} rows={layout.panel} />}
      {seen !== undefined && (!showsLesson || layout.kitchenBelow > 0) && (
        <PastKitchen of={seen} minute={state.minute ?? 0} width={width} rows={kitchenRows} />
      )}
      <Box flexGrow={1} />
      <Footer screen="comparison" width={width} instead={props.footer} />
    </Box>
  );
}

function LessonPanel({ lesson, width, rows }: { lesson: Lesson; width: number; rows: number }): ReactNode {
  const { words, more } = lesson;
  return <Panel title={MESSAGES.comparison.lessonTitle} lines={[...words, ...more]} width={width} rows={rows} />;
}
