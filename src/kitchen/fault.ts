/** Where in a level file something is: keys and indices from the top, as zod and JSON parsers write them. */
export type Path = readonly (string | number)[];

/** What can be wrong with a spec whose shape is right. `known` lists the names that would have been possible. */
export type Fault =
  | {
      readonly code: 'unknown-name';
      readonly path: Path;
      readonly what: NameKind;
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'cycle'; readonly path: Path; readonly steps: readonly string[] }
  | { readonly code: 'same-name'; readonly path: Path; readonly name: string }
  | { readonly code: 'station-only'; readonly path: Path; readonly field: string }
  | { readonly code: 'hands-on-only'; readonly path: Path; readonly field: string }
  | { readonly code: 'helper-only'; readonly path: Path; readonly field: string }
  | { readonly code: 'too-short'; readonly path: Path; readonly least: number };

export type NameKind = 'step' | 'station' | 'dish' | 'tool' | 'stock item';
