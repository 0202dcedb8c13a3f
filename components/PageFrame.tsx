import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { keyOf } from '@/utils/app/say.ts';
import { useUi } from './ui-context.ts';

/** What every page has: a place for refusals, a voice for screen readers, and the hand that moves the focus. */
export function PageFrame({ children }: { children: ComponentChildren }) {
  const { say, refusal, announcement } = useUi();
  useFocusNext();
  return (
    <>
      {refusal.value && (
        <p class="alert" role="alert">
          {say(keyOf('refusal', refusal.value))}
        </p>
      )}
      {children}
      <div class="visually-hidden" role="status">
        {announcement.value}
      </div>
    </>
  );
}

/** An effect, because what is to be focused may be rendered only now, somewhere below. */
function useFocusNext(): void {
  const { focusNext } = useUi();
  const selector = focusNext.value;
  useEffect(() => {
    if (selector === null) return;
    document.querySelector<HTMLElement>(selector)?.focus();
    focusNext.value = null;
  }, [selector, focusNext]);
}
