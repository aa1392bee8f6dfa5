import { Box } from 'ink';
import type { ReactNode } from 'react';
import { MESSAGES } from '../../words/messages.ts';
import type { ComparisonView } from '../comparison-layout.ts';
import { Footer } from '../components/footer.tsx';
import { Panel } from '../components/panel.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Contestant } from '../contest.ts';
import type { Instead } from '../footers.ts';
import { piece } from '../line.ts';
import { headerLine } from '../lines/header.ts';
import { starsText } from '../lines/verdict.ts';
import { useTheme } from '../look.tsx';
import { PastKitchen } from './past-kitchen.tsx';
import type { Window } from './shift.tsx';

interface ComparisonScreenProps {
  readonly title: string;
  /** `null` while they are not known. */
  readonly stars: number | null;
  readonly view: ComparisonView;
  /** Whose kitchen is looked at, and in which minute. */
  readonly seen: Contestant | undefined;
  readonly minute: number;
  readonly footer: Instead<'comparison'>;
  readonly window: Window;
}

/** One's own shift beside the cooks', on one time axis, with what can be learnt from it. */
export function ComparisonScreen({
  title,
  stars,
  view,
  seen,
  minute,
  footer,
  window,
}: ComparisonScreenProps): ReactNode {
  const theme = useTheme();
  const { columns: width, rows } = window;
  const { layout, timelines, said, lesson, kitchenRows } = view;
  const signs = stars === null ? '' : starsText(stars, theme);
  return (
    <Box flexDirection="column" height={rows}>
      <Row of={headerLine(title, '', [piece(`${signs} `, 'star')], width, theme)} width={width} />
      <Rows lines={timelines} width={width} rows={layout.timelines} />
      <Rows lines={said} width={width} rows={layout.said} />
      {lesson !== null && (
        <Panel title={MESSAGES.comparison.lessonTitle} lines={lesson} width={width} rows={layout.panel} />
      )}
      {seen !== undefined && kitchenRows > 0 && (
        <PastKitchen of={seen} minute={minute} width={width} rows={kitchenRows} />
      )}
      <Box flexGrow={1} />
      <Footer screen="comparison" width={width} instead={footer} />
    </Box>
  );
}
