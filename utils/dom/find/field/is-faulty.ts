import { gap } from '../../point/box.ts';
import { closestMatching } from '../../walk.ts';
import { perScene } from '../per-scene.ts';
import { remember } from '../remember.ts';
import type { Scene } from '../scene.ts';
import { drawnBox } from '../stand-in.ts';

/** How a form says that it does not take what stands in a field. */
const FAULTY = '[aria-invalid=true]';

/** What is read out at once. */
const ALERT = '[role=alert]';

/** What may be red by its own nature: what names or does something. */
const NAMING = 'button,a,label,legend,h1,h2,h3,h4,h5,h6,[role=button],[role=heading]';

/** Letters below which a word in red is a mark, such as that of a field that must be filled in. */
const LEAST_LETTERS = 4;

/** An answer stands not further from its field, CSS px. */
const BESIDE = 48;

/** How much more red than anything else a colour is at least, of 255, and how much of that may lean towards orange. */
const LEAST_RED = 40;
const MOST_ORANGE = 0.35;

/** Colours of any notation in red, green, blue and opacity, 0 to 255; each is asked for once in a look. */
const painted = perScene(() => {
  const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return remember((color: string): readonly number[] => {
    if (!paper) return [];
    paper.clearRect(0, 0, 1, 1);
    paper.fillStyle = color;
    paper.fillRect(0, 0, 1, 1);
    return [...paper.getImageData(0, 0, 1, 1).data];
  });
});

function isRed(scene: Scene, color: string): boolean {
  const [red = 0, green = 0, blue = 0, opacity = 0] = painted(scene)(color);
  return opacity > 25 && red - Math.max(green, blue) > LEAST_RED && green - blue < MOST_ORANGE * (red - blue);
}

function hasRedEdge(scene: Scene, element: Element): boolean {
  const { borderBottomColor, borderBottomWidth } = getComputedStyle(element);
  return Number.parseFloat(borderBottomWidth) > 0 && isRed(scene, borderBottomColor);
}

/** Elements with words in red of their own, by what they say and not by what they are. */
const redWords = (scene: Scene, at: Element): Element[] =>
  scene
    .inside(at, '*')
    .filter(
      (each) =>
        [...each.childNodes].some((node) => node instanceof Text && node.data.trim().length >= LEAST_LETTERS) &&
        !closestMatching(each, NAMING) &&
        isRed(scene, getComputedStyle(each).color) &&
        scene.visible(each),
    );

/**
 * Does the page say that it does not take what stands in this field: by ARIA, by a red edge, by words in red beside it, or by an alert in
 * red anywhere? Red is what errors are drawn in whatever the language (WCAG's own examples, and every component library's).
 */
export function isFaulty(scene: Scene, field: Element): boolean {
  if (field.matches(FAULTY) || scene.inside(field, FAULTY).length > 0) return true;
  const box = scene.box(field);
  const isBeside = (other: Element): boolean => gap(box, scene.box(other)) < BESIDE;
  const drawing = drawnBox(scene, field) ?? field;
  if (hasRedEdge(scene, field) || hasRedEdge(scene, drawing) || redWords(scene, scene.doc.body).some(isBeside))
    return true;
  const alerts = scene.all(ALERT).filter((each) => scene.visible(each));
  return alerts.some((alert) => hasRedEdge(scene, alert) || redWords(scene, alert).length > 0);
}
