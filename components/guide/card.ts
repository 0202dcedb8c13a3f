import type { CardView } from '@/utils/domain/guide-view.ts';
import { STEP_IDS } from '@/utils/domain/step.ts';
import { renderButtons } from './card-buttons.ts';
import { buildParts, type CardParts } from './card-parts.ts';
import type { CardRows } from './card-rows.ts';
import { createVoice } from './card-voice.ts';
import { icon } from './icon.ts';
import { make, patchList, setAttribute, setText } from './make.ts';

/** Milliseconds for which the copy button says that it has copied. */
const COPIED_FOR = 2000;

export interface Card {
  readonly element: HTMLElement;
  readonly head: HTMLElement;
  /** Keys of the preview's lines left ticked. */
  ticked(): string[];
  render(view: CardView): void;
  /** `isStanding`: a spotlight stands, or none is wanted in this document; `isAway`: its target is there but out of sight. */
  pose(pointing: Pose): void;
  /** For a moment the copy button (the value's, without words a row's) says that it has copied. */
  sayCopied(button: HTMLElement): void;
}

interface Pose {
  readonly isStanding: boolean;
  readonly isAway: boolean;
}

/** Builds the card once; every later view is patched in, so that focus, scroll and ticks stay. The signal takes it away. */
export function createCard(doc: Document, root: ShadowRoot, signal: AbortSignal, rows?: CardRows): Card {
  const parts = buildParts(doc);
  const voice = createVoice(doc, signal);
  let view: CardView | null = null;
  let pose: Pose = { isStanding: true, isAway: false };
  let copiedTimer: ReturnType<typeof setTimeout> | 0 = 0;

  let copied: HTMLElement | null = null;

  function showCopyLabel(): void {
    copiedTimer = 0;
    copied?.querySelector('svg')?.replaceWith(icon(doc, 'copy'));
    copied = null;
    setText(parts.copyLabel, view?.words.copy ?? '');
  }

  root.append(parts.element, voice.element);
  signal.addEventListener('abort', () => {
    clearTimeout(copiedTimer);
    parts.element.remove();
    voice.element.remove();
  });

  return {
    element: parts.element,
    head: parts.head,
    ticked: () => rows?.ticked(parts.rows) ?? [],
    render(next) {
      view = next;
      renderHead(parts, view);
      renderBody(parts, view);
      rows?.render(parts.rows, view.rows, view.words.copy);
      renderFoot(parts, view);
      copiedTimer || showCopyLabel();
      renderPose(parts, view, pose);
      voice.announce(view);
    },
    pose(next) {
      const isSame = next.isStanding === pose.isStanding && next.isAway === pose.isAway;
      pose = next;
      view && !isSame && renderPose(parts, view, pose);
    },
    sayCopied(button) {
      clearTimeout(copiedTimer);
      showCopyLabel();
      copied = button;
      button.querySelector('svg')?.replaceWith(icon(doc, 'done'));
      if (button.contains(parts.copyLabel)) setText(parts.copyLabel, view?.words.copied ?? '');
      voice.say(view?.words.copied ?? '');
      copiedTimer = setTimeout(showCopyLabel, COPIED_FOR);
    },
  };
}

function renderHead({ element, move, progress, bar }: CardParts, view: CardView): void {
  setAttribute(element, 'lang', view.language);
  setAttribute(element, 'aria-label', view.words.region);
  setAttribute(move, 'aria-label', view.words.move);
  setAttribute(move, 'title', view.words.move);
  setText(progress, view.progress);
  const reached = view.step ? STEP_IDS.indexOf(view.step) : -1;
  bar.hidden = reached < 0;
  [...bar.children].forEach((segment, index) => {
    segment.className = index < reached ? 'past' : index === reached ? 'now' : '';
  });
}

function renderBody(parts: CardParts, view: CardView): void {
  const doc = parts.element.ownerDocument;
  setText(parts.title, view.title);
  setText(parts.company, view.company);
  setText(parts.text, view.text);
  parts.value.hidden = view.value === null;
  setText(parts.valueLabel, view.value?.label ?? '');
  setText(parts.valueText, view.value?.text ?? '');
  patchList(parts.notes, view.notes, String, () => make(doc, 'li', ''), setText);
}

function renderFoot(parts: CardParts, view: CardView): void {
  setText(parts.showLabel, view.words.showTarget);
  renderButtons(parts.tools, parts.buttons, view.buttons);
}

/** What depends on whether the spotlight stands just now: `pointing` may be said only while it does. */
function renderPose({ element, badge, show, buttons, foot }: CardParts, view: CardView, pose: Pose): void {
  const state = view.state === 'pointing' && !pose.isStanding ? 'waiting' : view.state;
  if (element.dataset.state !== state) {
    element.dataset.state = state;
    badge.replaceChildren(icon(element.ownerDocument, state));
  }
  show.hidden = !pose.isAway;
  foot.hidden = show.hidden && buttons.hidden;
}
