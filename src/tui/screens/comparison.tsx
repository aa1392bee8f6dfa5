import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { LevelTexts } from '../../levels/index.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { clockTime } from '../../words/refusals.ts';
import type { CompareState } from '../compare-state.ts';
import { Footer } from '../components/footer.tsx';
import { insideOf, Panel } from '../components/panel.tsx';
import { Row, Rows } from '../components/rows.tsx';
import type { Contestant } from '../contest.ts';
import { filmEnd, stillAt } from '../film.ts';
import { type Line, line, piece, wrapped } from '../line.ts';
import { contestLines } from '../lines/contest-lines.ts';
import { headerLine } from '../lines/header.ts';
import { handsText } from '../lines/now.ts';
import { railLines } from '../lines/rail.ts';
import { stationLines } from '../lines/stations.ts';
import { starsText, type Verdict } from '../lines/verdict.ts';
import { useTheme } from '../look.tsx';
import { windowOf } from '../window.ts';
import type { Window } from './shift.tsx';

interface ComparisonScreenProps {
  readonly kitchen: Kitchen;
  readonly title: string;
  readonly texts: LevelTexts;
  readonly contestants: readonly Contestant[];
  readonly verdict: Verdict;
  readonly state: CompareState;
  readonly window: Window;
  readonly notice: string | null;
}

/** One's own shift beside the cooks', on one time axis, with what can be learnt from it. */
export function ComparisonScreen(props: ComparisonScreenProps): ReactNode {
  const { kitchen, title, contestants, verdict, state, window, notice } = props;
  const theme = useTheme();
  const { columns: width } = window;
  const stars = verdict.score === null ? '' : starsText(verdict.score.stars, theme);
  const timelines = contestLines(kitchen, contestants, state, width, theme);
  const said = [
    ...wrapped(verdict.sentence, width - 2).map((text) => line(` ${text}`, 'selected')),
    ...verdict.remarks.flatMap((remark) => remarkLines(remark, width, theme.glyphs.dot)),
    ...(notice === null ? [] : wrapped(notice, width - 2).map((text) => line(` ${text}`, 'ready'))),
  ];
  const body = window.rows - timelines.length - 3;
  const saidRows = Math.min(said.length, body - 5);
  return (
    <Box flexDirection="column">
      <Row of={headerLine(title, '', [piece(`${stars} `, 'star')], width, theme)} width={width} />
      <Rows lines={timelines} width={width} rows={timelines.length} />
      <Row of={line('')} width={width} />
      <Rows lines={said} width={width} rows={saidRows} />
      <Below {...props} rows={body - saidRows - 2} />
      <Footer screen="comparison" width={width} />
    </Box>
  );
}

function remarkLines(remark: string, width: number, dot: string): readonly Line[] {
  return wrapped(remark, width - 4).map((text, nth) => line(` ${nth === 0 ? dot : ' '} ${text}`));
}

/** Below the timelines: the kitchen at the cursor's minute, or what the level teaches. */
function Below({ contestants, state, texts, window, rows }: ComparisonScreenProps & { rows: number }): ReactNode {
  const theme = useTheme();
  const contestant = contestants[Math.min(state.who, contestants.length - 1)];
  if (state.minute === null || contestant === undefined) {
    const width = insideOf(window.columns);
    const lesson = [texts.aha, texts.breaks].flatMap((text) => (text === null ? [] : [...wrapped(text, width), '']));
    const invitation = 'Step through the minutes with the arrow keys and see the kitchen as it was.';
    const lines = [...lesson.map((text) => line(text)), line(invitation, 'faint')];
    return <Panel title="What there is to see" lines={lines} width={window.columns} rows={rows} />;
  }
  const minute = Math.min(state.minute, filmEnd(contestant.film));
  const { shift } = stillAt(contestant.film, minute);
  const left = Math.floor(window.columns / 2);
  const hands = shift.mode === 'running' ? handsText(shift) : 'the shift is over';
  const whose = contestant.id === 'you' ? 'you' : contestant.label;
  const stations = windowOf(stationLines(shift, insideOf(left), theme), rows, 0, theme);
  const right = [
    line(contestant.id === 'you' ? hands : hands.replace(/^you\b/u, `${whose}:`), 'selected'),
    ...railLines(shift, theme),
  ];
  return (
    <Box>
      <Panel title={`${clockTime(minute)} stations (${whose})`} lines={stations} width={left} rows={rows} />
      <Panel title="Hands and rail" lines={windowOf(right, rows, 0, theme)} width={window.columns - left} rows={rows} />
    </Box>
  );
}
