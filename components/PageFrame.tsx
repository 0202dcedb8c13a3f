import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
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

/**
 * Once all that is rendered now stands, since what is to have the focus may be somewhere below, and otherwise with the record that
 * brings it.
 */
function useFocusNext(): void {
  const { focusNext, record } = useUi();
  const selector = focusNext.value;
  useLayoutEffect(() => {
    if (selector === null) return;
    queueMicrotask(() => {
      const next = document.querySelector<HTMLElement>(selector);
      if (!next) return;
      next.focus();
      focusNext.value = null;
    });
  }, [selector, focusNext, record.value]);
}
