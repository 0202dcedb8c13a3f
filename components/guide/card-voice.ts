import type { CardView } from '@/utils/domain/guide-view.ts';
import { make } from './make.ts';

export interface CardVoice {
  /** Polite live region; stands beside the card, out of sight. */
  readonly element: HTMLElement;
  /** Says what is to be done now, once: not again for a view that says the same. */
  announce(view: CardView): void;
  say(sentence: string): void;
}

export function createVoice(doc: Document): CardVoice {
  const element = make(doc, 'div', 'voice');
  element.setAttribute('role', 'status');
  let announced = '';

  function say(sentence: string): void {
    // A live region speaks of changes only: one that is put in with its text stays silent.
    doc.defaultView?.requestAnimationFrame(() => {
      element.textContent = sentence;
    });
  }

  return {
    element,
    say,
    announce({ progress, title, company, text, language }) {
      const sentence = [progress, title, company, text].filter(Boolean).join('. ');
      if (sentence !== announced) {
        announced = sentence;
        element.lang = language;
        say(sentence);
      }
    },
  };
}
