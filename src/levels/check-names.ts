import type { KitchenSpec } from '../model/spec.ts';
import type { KitchenFinding } from './finding.ts';
import { unusedNames } from './unused.ts';

/** Names that nothing uses, and steps that may be delegated to nobody. */
export const nameFindings = (spec: KitchenSpec): readonly KitchenFinding[] =>
  unusedNames(spec).map(({ what, name, path }) =>
    what === 'delegable step'
      ? {
          code: 'no-helper',
          severity: 'warning',
          path,
          message: `the step "${name}" may be delegated, but there is no helper`,
          fix: 'add a station with "helper": true, or take "delegable" away',
        }
      : {
          code: 'unused-name',
          severity: 'warning',
          path,
          message: `nothing uses the ${what} "${name}"`,
          fix: 'use it, or take it away',
        },
  );
