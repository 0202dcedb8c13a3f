import { bundlePage, type PageBundle } from './bundle-page.ts';

/** A tour library, as the pages of tests and benchmarks drive it: `globalThis.tour`. */
export interface PageTour {
  /**
   * Begins a tour of so many steps, all at one target. Libraries take the function, a selector or the element, whichever lets
   * them find it anew; those that can wait for a late target are told to.
   */
  start(find: () => Element | null, selector: string, steps?: number): void;
  /** Box of the mark in CSS px of the viewport; null when none is drawn. */
  mark(): { left: number; top: number; right: number; bottom: number } | null;
  /** The balloon with text and buttons. */
  balloon(): Element | null;
  /** Number of the step it stands on, from 0. */
  step(): number;
}

/** Libraries draw the hole of their overlay as the last part of a path: its box is the mark. */
const HOLE = `
const hole = (path) => {
  const parts = (path?.getAttribute('d') ?? '').match(/M[^M]*/g) ?? [];
  const last = parts.at(-1);
  if (parts.length < 2) return null;
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  probe.setAttribute('d', last);
  path.parentNode.append(probe);
  const box = plain(probe);
  probe.remove();
  return box;
};`;

const PLAIN = `
const plain = (element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right > left && bottom > top ? { left, top, right, bottom } : null;
};`;

/** Everything at its defaults but the padding around the target, which would hide how far the mark is off. */
const SOURCES = {
  driver: `
import { driver } from 'driver.js';
import 'driver.js/dist/driver.css';
let tour;
globalThis.tour = {
  start(find, selector, steps = 1) {
    const step = { element: () => find(), popover: { title: 'Step', description: 'Press this.' } };
    tour = driver({ stagePadding: 0, stageRadius: 0, waitForElement: 10000, steps: Array.from({ length: steps }, () => step) });
    tour.drive();
  },
  mark: () => hole(document.querySelector('.driver-overlay path')),
  balloon: () => document.querySelector('.driver-popover'),
  step: () => tour.getActiveIndex() ?? -1,
};`,
  Shepherd: `
import Shepherd from 'shepherd.js';
import 'shepherd.js/dist/css/shepherd.css';
let tour;
globalThis.tour = {
  start(find, selector, steps = 1) {
    tour = new Shepherd.Tour({ useModalOverlay: true, defaultStepOptions: { scrollTo: true, waitForElement: 10000 } });
    for (let step = 0; step < steps; step++)
      tour.addStep({ id: String(step), text: 'Press this.', attachTo: { element: () => find(), on: 'bottom' },
        buttons: [{ text: 'Next', action: () => tour.next() }] });
    tour.start();
  },
  mark: () => hole(document.querySelector('.shepherd-modal-is-visible path')),
  balloon: () => document.querySelector('.shepherd-element[open]'),
  step: () => Number(tour.getCurrentStep()?.id ?? -1),
};`,
  'Intro.js': `
import introJs from 'intro.js';
import 'intro.js/introjs.css';
let tour;
globalThis.tour = {
  start(find, selector, steps = 1) {
    const step = { element: document.querySelector(selector) ? selector : (find() ?? selector), intro: 'Press this.' };
    tour = introJs.tour().setOptions({ helperElementPadding: 0, steps: Array.from({ length: steps }, () => ({ ...step })) });
    tour.start();
  },
  mark: () => { const layer = document.querySelector('.introjs-helperLayer'); return layer && plain(layer); },
  balloon: () => document.querySelector('.introjs-tooltip'),
  step: () => tour.getCurrentStep() ?? -1,
};`,
  Joyride: `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride } from 'react-joyride';
let at = -1;
globalThis.tour = {
  start(find, selector, steps = 1) {
    const step = { target: () => find(), content: 'Press this.' };
    const options = { spotlightPadding: 0, spotlightRadius: 0, skipBeacon: true, targetWaitTimeout: 10000 };
    const place = document.body.appendChild(document.createElement('div'));
    createRoot(place).render(createElement(Joyride, { run: true, continuous: true, options,
      steps: Array.from({ length: steps }, () => ({ ...step })), onEvent: ({ index }) => { at = index; } }));
  },
  mark: () => hole(document.querySelector('.react-joyride__spotlight path')),
  balloon: () => document.querySelector('.react-joyride__tooltip'),
  step: () => at,
};`,
} as const;

export type TourName = keyof typeof SOURCES;

export const TOUR_NAMES = Object.keys(SOURCES) as TourName[];

/** A library's script and style for a page that then has `globalThis.tour`, a {@link PageTour}. */
export function bundleTour(name: TourName): Promise<PageBundle> {
  return bundlePage(SOURCES[name] + PLAIN + HOLE);
}
