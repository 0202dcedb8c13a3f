import type { CardView } from '@/utils/domain/guide-view.ts';
import { make } from './make.ts';

/** Milliseconds after which waiting is worth a word: most of it is over before one could be spoken. */
const WAITED = 2000;

export interface CardVoice {
  /** Polite live region; stands beside the card, out of sight. */
  readonly element: HTMLElement;
  /** Says what is to be done now, once: not again for a view that says the same. Waiting is told only when it lasts. */
  announce(view: CardView): void;
  say(sentence: string): void;
}

export function createVoice(doc: Document, signal: AbortSignal): CardVoice {
  const element = make(doc, 'div', 'voice');
  element.setAttribute('role', 'status');
  let coming = '';
  let comingTimer: ReturnType<typeof setTimeout> | undefined;
  let announced = '';
  let unsaid = '';

  /** A page behind another one keeps silent: its user is elsewhere, and hears the last of it on coming back. */
  function speak(): void {
    if (doc.hidden) {
      doc.addEventListener('visibilitychange', speak, { once: true, signal });
    } else if (unsaid) {
      element.textContent = unsaid;
      unsaid = '';
    }
  }

  function say(sentence: string): void {
    unsaid = sentence;
    // A live region speaks of changes only: one that is put in with its text stays silent.
    requestAnimationFrame(speak);
  }

  return {
    element,
    say,
    announce({ state, progress, title, company, text, language }) {
      const sentence = [progress, title, company, text].filter(Boolean).join('. ');
      if (sentence === coming) return;
      coming = sentence;
      clearTimeout(comingTimer);
      const tell = (): void => {
        if (sentence === announced) return;
        announced = sentence;
        element.lang = language;
        say(sentence);
      };
      comingTimer = setTimeout(tell, state === 'waiting' ? WAITED : 0);
    },
  };
}
