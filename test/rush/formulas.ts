/** Mean waits until service begins, in units of the mean service time. `load` is ρ, the arrivals per service time, below 1. */

/**
 * M/M/1: ρ / (1 − ρ).
 * L. Kleinrock, Queueing Systems I (1975), 3.2; A. K. Erlang, Post Office Electrical Engineers' Journal 10 (1917).
 */
export const waitOfMM1 = (load: number): number => load / (1 - load);

/** M/D/1: ρ / (2 (1 − ρ)), by Pollaczek and Khinchine with a service that does not vary. Kleinrock I, 5.6; Erlang 1909. */
export const waitOfMD1 = (load: number): number => load / (2 * (1 - load));

/** M/M/c: Erlang's C, the share of those who wait at all, over c (1 − ρ). Kleinrock I, 3.5. @param load of each server */
export function waitOfMMc(load: number, servers: number): number {
  const offered = load * servers;
  let term = 1;
  let sum = 1;
  for (let k = 1; k < servers; k += 1) {
    term *= offered / k;
    sum += term;
  }
  const last = (term * offered) / servers / (1 - load);
  return last / (sum + last) / (servers * (1 - load));
}

/**
 * Machine interference, handling times exponential: the share of time for which one operator of N machines is busy,
 * 1 − 1 / Σ N!/(N−k)!·sᵏ, where s is handling over running time.
 * C. Palm, Industritidningen Norden 75 (1947); W. Feller, An Introduction to Probability Theory I, XVII.7.
 */
export function busyPalm(machines: number, s: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= machines; k += 1) {
    term *= (machines - k + 1) * s;
    sum += term;
  }
  return 1 - 1 / sum;
}

/**
 * The same with handling times that are always the same: N s Y / (1 + N s Y), Y = Σ C(N−1, j)·Π (eˢᵏ − 1), k from 1 to j.
 * H. Ashcroft, The Productivity of Several Machines under the Care of One Operator, J. R. Stat. Soc. B 12 (1950).
 */
export function busyAshcroft(machines: number, s: number): number {
  let term = 1;
  let sum = 1;
  for (let j = 1; j < machines; j += 1) {
    term *= ((machines - j) / j) * Math.expm1(s * j);
    sum += term;
  }
  return (machines * s * sum) / (1 + machines * s * sum);
}
