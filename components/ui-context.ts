import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ui } from '@/utils/app/ui-view.ts';

export const UiContext = createContext<Ui | null>(null);

/** The page that a component stands on. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('a component was rendered outside of a page');
  return ui;
}
