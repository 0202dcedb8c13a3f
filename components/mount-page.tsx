import { type ComponentChild, render } from 'preact';
import type { Ui } from '@/utils/app/ui-view.ts';
import { PageFrame } from './PageFrame.tsx';
import { UiContext } from './ui-context.ts';

/** Renders a page of the extension into `#app`, in the language of its texts. */
export function mountPage(page: ComponentChild, ui: Ui): void {
  document.documentElement.lang = ui.say('language_tag');
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  render(
    <UiContext.Provider value={ui}>
      <PageFrame>{page}</PageFrame>
    </UiContext.Provider>,
    root,
  );
}
