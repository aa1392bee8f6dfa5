import { createContext, useContext } from 'react';
import { type Theme, themeOf } from './theme.ts';

/** How everything is drawn. */
export const ThemeContext = createContext<Theme>(themeOf({ ascii: false, reducedMotion: false, color: true }));

export const useTheme = (): Theme => useContext(ThemeContext);
