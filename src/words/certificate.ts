import type { Certificate, TakenAway } from '../model/certificate.ts';
import { missingText } from './missing.ts';

/** A paragraph of a certificate, not yet broken into lines. */
export interface CertificateLine {
  readonly kind: 'title' | 'chapter' | 'level' | 'text' | 'aha';
  /** Empty for a line of air. */
  readonly text: string;
}

const line = (kind: CertificateLine['kind'], text: string): CertificateLine => ({ kind, text });
const AIR = line('text', '');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** @param campaign what the campaign is called */
export const certificateTitle = (campaign: string): string => `${campaign}: certificate`;

/** Whom a certificate speaks of, and how. */
interface Subject {
  readonly who: string;
  readonly has: string;
}

/** The player who reads it. */
export const YOU: Subject = { who: 'You', has: 'have' };

/** @param name as the player wants to be called; `null`: they have not said */
export const called = (name: string | null): Subject => ({ who: name ?? 'Whoever shows this', has: 'has' });

/**
 * A certificate in words: whom it is for, what it comes to, and what was understood level by level.
 * @param starsOf three signs for so many stars
 */
export function certificateLines(
  certificate: Certificate,
  subject: Subject,
  starsOf: (stars: number) => string,
): readonly CertificateLine[] {
  const { title, chapters, open } = certificate;
  return [
    line('title', certificateTitle(title)),
    AIR,
    line('text', understoodText(certificate, subject)),
    AIR,
    ...countTexts(certificate).map((text) => line('text', text)),
    ...chapters.flatMap(({ title: chapter, levels }) => [
      AIR,
      line('chapter', chapter),
      ...levels.flatMap(({ id, title: level, aha, stars }) => [
        line('level', `${starsOf(stars)} ${id} ${level}`),
        ...(aha === '' ? [] : [line('aha', aha)]),
      ]),
    ]),
    ...(open.length === 0
      ? []
      : [AIR, line('text', `Begun, and not understood yet: ${openTexts(certificate).join('; ')}.`)]),
  ];
}

/** A level that is not understood yet, with what is missing. */
const openTexts = ({ open }: Certificate): readonly string[] =>
  open.map(({ id, missing }) => `${id} (${missingText(missing)})`);

function understoodText({ understood, levels }: Certificate, { who, has }: Subject): string {
  const all = counted(levels, 'level');
  const what = understood === levels ? `what it teaches: all ${all}` : `${understood} of its ${all}`;
  return `${who} ${has} been the event loop of a kitchen, and ${has} understood ${what}.`;
}

/** Stars, programs, and minutes of waiting. */
export function countTexts(certificate: Certificate): readonly string[] {
  const { stars, levels, written, programs, waiting } = certificate;
  return [
    `Stars: ${stars} of ${3 * levels}.`,
    ...(programs === 0 ? [] : [`Programs written that run a kitchen: ${written} of ${programs}.`]),
    ...waitingTexts(waiting),
  ];
}

function waitingTexts({ minutes, kitchens, unknown }: TakenAway): readonly string[] {
  return [
    ...(kitchens === 0
      ? []
      : [
          `Waiting taken away: ${counted(minutes, 'minute')} in ${counted(kitchens, 'kitchen')}, held against the cook who blocks.`,
        ]),
    ...(unknown === 0
      ? []
      : [
          `Left out: ${counted(unknown, 'kitchen')} of which the minutes are not known; the cook who blocks never gets done there, or the plan that is kept does not fit.`,
        ]),
  ];
}

/** How to have it as a file. */
export const HOW_TO_WRITE = 'awaiter progress --certificate --name "Your name" writes this into a file.';
