import { createContext, useContext } from 'react';
import { type Theme, themeOf } from './theme.ts';

/** How everything is drawn: the theme, and whether time passes just now (only then do spinners move). */
export interface Appearance {
  readonly theme: Theme;
  readonly moving: boolean;
}

export const AppearanceContext = createContext<Appearance>({
  theme: themeOf({ ascii: false, reducedMotion: false, color: true }),
  moving: false,
});

export const useAppearance = (): Appearance => useContext(AppearanceContext);
export const useTheme = (): Theme => useAppearance().theme;
