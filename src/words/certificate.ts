import type { Certificate, TakenAway } from '../model/certificate.ts';

/** A paragraph of a certificate, not yet broken into lines. */
export interface CertificateLine {
  readonly kind: 'title' | 'chapter' | 'level' | 'text' | 'aha';
  /** Empty for a line of air. */
  readonly text: string;
}

const line = (kind: CertificateLine['kind'], text: string): CertificateLine => ({ kind, text });
const AIR = line('text', '');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * A certificate in words: whom it is for, what it comes to, and what was understood level by level.
 * @param name as the player wants to be called; `null`: they have not said
 * @param starsOf three signs for so many stars
 */
export function certificateLines(
  certificate: Certificate,
  name: string | null,
  starsOf: (stars: number) => string,
): readonly CertificateLine[] {
  const { title, chapters, open } = certificate;
  return [
    line('title', `${title}: certificate`),
    AIR,
    line(
      'text',
      `${name ?? 'Whoever shows this'} has been the event loop of a kitchen and ${understoodText(certificate)}`,
    ),
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
      : [AIR, line('text', `Begun, and not understood yet: ${open.map(({ id }) => id).join(', ')}.`)]),
  ];
}

function understoodText({ understood, levels }: Certificate): string {
  if (understood === levels) return `has understood what it teaches: all ${counted(levels, 'level')}.`;
  return `has understood ${understood} of its ${counted(levels, 'level')}.`;
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
