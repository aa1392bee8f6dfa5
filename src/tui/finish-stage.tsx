import { type ReactNode, useMemo, useState } from 'react';
import { summaryOf } from '../lesson/index.ts';
import { LANGUAGES, type Language } from '../model/lesson.ts';
import { certificateTitle } from '../words/certificate.ts';
import { MESSAGES } from '../words/messages.ts';
import { SUMMARY } from '../words/summary.ts';
import type { AppEvent, FinishScreen } from './app.machine.ts';
import { certified, kitchensCertified, minutesRemembered } from './certified.ts';
import { actionOf } from './keys.ts';
import { isWide } from './layout.ts';
import { type Line, piece } from './line.ts';
import { certificateLines } from './lines/certificate-lines.ts';
import { otherThan } from './lines/program-lines.ts';
import { summaryLines } from './lines/summary-lines.ts';
import { useTheme } from './look.tsx';
import { CERTIFICATE_COLUMNS, CertificatePage, SummaryPage } from './screens/finish.tsx';
import type { Window } from './screens/shift.tsx';
import { useGame } from './settings.ts';
import { scrolledBy } from './shift-state.ts';
import { useWanted } from './use-cooks.ts';
import { useScreenKeys } from './use-screen-keys.ts';
import { hidden } from './window.ts';

interface FinishProps {
  readonly screen: FinishScreen;
  readonly window: Window;
  readonly go: (event: AppEvent) => void;
}

/** The pages that sum up: the certificate, and what has been learned, as code. */
export const FinishStage = ({ screen, ...props }: FinishProps): ReactNode =>
  screen === 'certificate' ? <CertificateStage {...props} /> : <SummaryStage {...props} />;

type StageProps = Omit<FinishProps, 'screen'>;

function CertificateStage({ window, go }: StageProps): ReactNode {
  const theme = useTheme();
  const { campaign, progress, cookBook } = useGame();
  const kitchens = useMemo(() => kitchensCertified(campaign, progress), [campaign, progress]);
  useWanted(cookBook, null, kitchens);
  const [takenAway] = useState(minutesRemembered);
  const certificate = useMemo(
    () => certified(campaign, progress, (kitchen) => cookBook.known(kitchen) ?? undefined, takenAway),
    [campaign, progress, cookBook, takenAway],
  );
  const lines = certificateLines(certificate, Math.min(window.columns, CERTIFICATE_COLUMNS) - 4, theme);
  const rows = window.rows - 3;
  const scroll = usePage('certificate', hidden(lines, rows), { summary: () => go({ type: 'summary' }) }, go);
  return <CertificatePage {...{ title: certificateTitle(campaign.title), lines, rows, scroll, window }} />;
}

function SummaryStage({ window, go }: StageProps): ReactNode {
  const { campaign, progress, did } = useGame();
  const summary = useMemo(() => summaryOf(campaign, progress), [campaign, progress]);
  const isBoth = isWide(window);
  const { language } = progress;
  const lines = summaryLines(summary, isBoth ? LANGUAGES : [language], window.columns);
  const rows = window.rows - 2;
  const doing = {
    language: () => (isBoth ? undefined : did({ type: 'language', language: otherThan(language) })),
    certificate: () => go({ type: 'certificate' }),
  };
  const scroll = usePage('summary', hidden(lines, rows), doing, go);
  const right = isBoth ? bothNames() : languageNames(language);
  return <SummaryPage {...{ title: SUMMARY.title, right, isBoth, lines, rows, scroll, window }} />;
}

const { languages, otherLanguage } = MESSAGES.code;

const bothNames = (): Line => [piece(`${LANGUAGES.map((language) => languages[language]).join('   ')} `, 'ghost')];

const languageNames = (language: Language): Line => [
  piece(`${languages[language]}   `, 'ghost'),
  piece(`${otherLanguage(languages[otherThan(language)])} `, 'faint'),
];

const SCROLL_ROWS = 3;

/** The keys of a page. @returns by how many rows it is scrolled */
function usePage(
  screen: FinishScreen,
  most: number,
  doing: Readonly<Record<string, () => void>>,
  go: FinishProps['go'],
): number {
  const [scroll, setScroll] = useState(0);
  const scrollBy = (rows: number): void => setScroll(scrolledBy(scroll, rows, most));
  const all: typeof doing = {
    ...doing,
    up: () => scrollBy(-SCROLL_ROWS),
    down: () => scrollBy(SCROLL_ROWS),
    back: () => go({ type: 'back' }),
  };
  useScreenKeys((key) => all[actionOf(screen, key) ?? '']?.());
  return Math.min(scroll, most);
}
