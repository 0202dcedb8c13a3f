import type { FillPlan } from '../domain/fill/fill-plan.ts';
import type { GuideState } from '../domain/message.ts';
import type { CardScene } from './card-scene.ts';
import { createFormFiller } from './create-form-filler.ts';
import { type FillView, fillViewOf } from './fill-card.ts';
import { type FillSession, fillSession, planFor } from './fill-session.ts';
import type { FormFiller } from './form-filler.ts';
import { fillerAcross } from './frames/filler-across.ts';
import type { FrameForms } from './frames/frame-forms.ts';
import type { Say } from './say.ts';

/** Everything about filling in a form. Only Accountflow's script brings one along: the others hold nothing of it. */
export interface FillDesk {
  /** Begins for one page visit; see `fillSession`. */
  begin(signal: AbortSignal, changed: () => void, frames: () => FrameForms | null): FillSession;
  /** For one document in a frame: it reads and writes there, and others ask and show. */
  filler(): FormFiller;
  planFor(filler: FormFiller, state: GuideState): FillPlan | null;
  /** What filling adds to the cards. */
  view(scene: CardScene, say: Say): FillView;
}

/** The desk for Accountflow's company form in one document. */
export function createFillDesk(doc: Document): FillDesk {
  return {
    begin: (signal, changed, frames) => fillSession(fillerAcross(createFormFiller(doc), frames), signal, changed),
    filler: () => createFormFiller(doc),
    planFor,
    view: fillViewOf,
  };
}
