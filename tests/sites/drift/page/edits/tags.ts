import { allElements, type Edit, isDrawn, isField, pressed, swapTag } from './edit.ts';

const BUTTONS = 'button,a,[role=button],[role=link],[role=tab],[role^=menuitem]';

const isSwappable = (element: HTMLElement): boolean =>
  element.matches(BUTTONS) &&
  !element.matches('[role=combobox],[aria-haspopup=listbox],[role=switch],[role=checkbox]') &&
  !isField(element) &&
  !element.querySelector('input,select,button');

type Made = { tag: string; attributes: Record<string, string> };

const WAYS: Record<string, Made> = {
  button: { tag: 'button', attributes: { type: 'button' } },
  role: { tag: 'div', attributes: { role: 'button', tabindex: '0' } },
  link: { tag: 'a', attributes: { href: '#' } },
  anchor: { tag: 'a', attributes: { tabindex: '0' } },
  bare: { tag: 'div', attributes: {} },
};

/** All that is pressed is made anew in one way, the target and its neighbours alike. */
const swapAll =
  (way: Made, isKept: (element: HTMLElement) => boolean = () => false): Edit =>
  ({ doc, truth }) => {
    if (!isSwappable(pressed(truth()))) return false;
    for (const element of allElements(doc)) {
      if (!isSwappable(element) || !element.isConnected || isKept(element)) continue;
      const isBlocked = element.matches(':disabled,[aria-disabled=true]');
      const role = element.getAttribute('role');
      const made = swapTag(element, way.tag, way.attributes);
      // A tab that is no button is still a tab; a box without any role is the case of its own.
      if (role && role !== 'button' && role !== 'link' && way.tag !== 'div') made.setAttribute('role', role);
      made.style.cursor = isBlocked ? 'not-allowed' : 'pointer';
      if (isBlocked) made.setAttribute('aria-disabled', 'true');
    }
    return true;
  };

export const toButtons = swapAll(WAYS.button as Made);
export const toRoleButtons = swapAll(WAYS.role as Made);
export const toLinks = swapAll(WAYS.link as Made);
export const toAnchors = swapAll(WAYS.anchor as Made);
/** No role and no tab stop: only the pointing hand tells. */
export const toBareBoxes = swapAll(WAYS.bare as Made);

/** Headings become plain text that looks the same. */
export const plainHeadings: Edit = ({ doc }) => {
  const headings = allElements(doc).filter((each) => each.matches('h1,h2,h3,h4,h5,h6') && isDrawn(each));
  for (const heading of headings) swapTag(heading, 'div');
  return headings.length > 0;
};

/** Headings that only their role tells. */
export const roleHeadings: Edit = ({ doc }) => {
  const headings = allElements(doc).filter((each) => each.matches('h1,h2,h3,h4,h5,h6') && isDrawn(each));
  for (const heading of headings)
    swapTag(heading, 'div', { role: 'heading', 'aria-level': heading.localName.slice(1) });
  return headings.length > 0;
};

/** A list drawn by a library in place of a native one; it opens elsewhere. */
export const customSelects: Edit = ({ doc, state }) => {
  // Of a closed list of its own a page shows no options: whoever looks for one by its options has nothing to see.
  if (/choose-(?:user|company|new-role)$/.test(state.action)) return false;
  const selects = allElements(doc).filter(
    (each): each is HTMLSelectElement => each.localName === 'select' && isDrawn(each),
  );
  for (const select of selects) {
    const text = select.selectedOptions[0]?.text ?? '';
    const made = swapTag(select, 'div', {
      role: 'combobox',
      tabindex: '0',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
    });
    made.textContent = '';
    made.style.minWidth = '80px';
    const shown = doc.createElement('span');
    shown.textContent = text;
    made.append(shown);
    if (select.id) {
      const label = doc.querySelector(`label[for="${CSS.escape(select.id)}"]`);
      if (label) {
        label.id ||= `${select.id}-label`;
        label.removeAttribute('for');
        made.setAttribute('aria-labelledby', label.id);
      }
    }
  }
  return selects.length > 0;
};
