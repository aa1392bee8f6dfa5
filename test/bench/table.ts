export const say = (line = ''): void => console.log(line);

/** A figure beside its floor, for reading. */
export const row = (what: string, figure: string, floor: string): void =>
  say(`${what.padEnd(46)} ${figure.padStart(12)}   ${floor}`);

/** A figure that has a target; `null`: this system cannot tell it. */
export interface Aim {
  readonly what: string;
  readonly target: string;
  readonly figure: string | null;
  readonly isMet: boolean;
}

export const aimsHead = (): void => say(`${'what'.padEnd(46)} ${'target'.padEnd(16)} ${'figure'.padEnd(30)} verdict`);

export function aim({ what, target, figure, isMet }: Aim): void {
  const verdict = figure === null ? 'not measured' : isMet ? 'met' : 'MISSED';
  say(`${what.padEnd(46)} ${target.padEnd(16)} ${(figure ?? 'needs Linux').padEnd(30)} ${verdict}`);
}

/** A figure that must not be more than so many times its floor. */
export const times = (what: string, most: number, floor: string, ratio: number, figure: string): Aim => ({
  ...{ what, target: `≤ ${most} × ${floor}`, figure: `${ratio.toFixed(2)} × (${figure})`, isMet: ratio <= most },
});
