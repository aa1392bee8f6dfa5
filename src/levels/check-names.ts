import type { KitchenSpec } from '../model/spec.ts';
import type { KitchenFinding } from './finding.ts';
import { type UnusedName, unusedNames } from './unused.ts';

/** Names that nothing uses, and steps that may be delegated to nobody. */
export const nameFindings = (spec: KitchenSpec): readonly KitchenFinding[] =>
  unusedNames(spec).map((one) => ({ severity: 'warning', path: one.path, ...wordsFor(one) }));

function wordsFor({ what, name, path }: UnusedName): Pick<KitchenFinding, 'code' | 'message' | 'fix'> {
  if (what === 'delegable step')
    return {
      code: 'no-helper',
      message: `the step "${name}" may be delegated, but there is no helper`,
      fix: 'add a station with "helper": true, or take "delegable" away',
    };
  if (what === 'variable')
    return {
      code: 'unused-name',
      message: `nothing ${path.at(-1) === 'reads' ? 'writes' : 'reads'} the variable "${name}": no update can be lost`,
      fix: 'let a step of the same dish read it, and a later one write it',
    };
  return { code: 'unused-name', message: `nothing uses the ${what} "${name}"`, fix: 'use it, or take it away' };
}
