/** What a key makes of a minute that is being typed. */
export type AskedMinute =
  | { readonly is: 'typing'; readonly text: string }
  | { readonly is: 'cancelled' }
  | { readonly is: 'wrong-key' }
  /** Enter, but what was typed is no minute, or not later than now, or more than a day away: `latest` is possible. */
  | { readonly is: 'no-minute' }
  | { readonly is: 'past' }
  | { readonly is: 'too-late'; readonly latest: number }
  | { readonly is: 'minute'; readonly until: number };

/** Nobody waits longer than a day. In minutes. */
const LONGEST_WAIT = 24 * 60;
const MOST_SIGNS = 6;

/**
 * A minute is being typed: digits, colon, Backspace; Enter waits until then and Esc thinks better of it.
 * @param text what has been typed so far
 * @param now the minute of the shift
 */
export function askedMinute(text: string, key: string, now: number): AskedMinute {
  if (key === 'escape') return { is: 'cancelled' };
  if (key === 'backspace') return { is: 'typing', text: text.slice(0, -1) };
  if (/^[0-9:]$/u.test(key) && text.length < MOST_SIGNS) return { is: 'typing', text: text + key };
  if (key !== 'enter') return { is: 'wrong-key' };
  const until = minuteOf(text);
  if (until === null) return { is: 'no-minute' };
  if (until <= now) return { is: 'past' };
  const latest = now + LONGEST_WAIT;
  return until > latest ? { is: 'too-late', latest } : { is: 'minute', until };
}

/** `75` and `1:15` are both minute 75; `null` if it is neither. */
export function minuteOf(text: string): number | null {
  const groups = /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,6})$/u.exec(text)?.groups;
  return groups === undefined ? null : Number(groups.hours ?? 0) * 60 + Number(groups.minutes);
}
