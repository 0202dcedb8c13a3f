import type { CardButton, CardView } from '../../domain/guide-view.ts';
import type { StepId } from '../../domain/step.ts';
import { button, type CardScene, makeCard } from '../card-scene.ts';
import type { Say } from '../say.ts';

/** Cards of *Show me where*. All are in state `lost`: nothing is sure yet. */
interface CardPaper {
  readonly step: StepId;
  readonly scene: CardScene;
  readonly say: Say;
}

const lost = ({ step, scene, say }: CardPaper, parts: Pick<CardView, 'text' | 'notes' | 'buttons'>): CardView =>
  makeCard(step, { state: 'lost', ...parts }, scene, say);

const cancel = (say: Say): CardButton => button('end-pick', say('cancel'));

/** Which of several things does the user see? */
export function whichCard(actions: readonly { id: string; sentence: string }[], paper: CardPaper): CardView {
  const buttons = actions.map(({ id, sentence }) => button('show-where', sentence, { value: id }));
  return lost(paper, { text: paper.say('pick_which'), notes: [], buttons: [...buttons, cancel(paper.say)] });
}

/** The next press on the page is for the guide alone. */
export function pickCard(sentence: string, paper: CardPaper): CardView {
  const { say } = paper;
  return lost(paper, {
    text: say('pick_text', sentence),
    notes: [say('pick_safe'), say('pick_keys')],
    buttons: [cancel(say), button('hide', say('hide'))],
  });
}

/** Is it this one? `score` from 0 to 1. */
export function askCard(sentence: string, score: number, paper: CardPaper): CardView {
  const { say } = paper;
  return lost(paper, {
    text: say('ask_shown', sentence),
    notes: [say('ask_shown_score', String(Math.round(100 * score)))],
    buttons: [
      button('confirm-shown', say('ask_shown_yes'), { primary: true }),
      button('reject-shown', say('ask_shown_no')),
      button('hide', say('hide')),
    ],
  });
}

/** The card as it was, which also says that what was shown is not recognised here. */
export function unknownCard(card: CardView, say: Say): CardView {
  return { ...card, notes: [say('shown_unknown'), ...card.notes].slice(0, 3) };
}
