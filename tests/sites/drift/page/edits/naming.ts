import { allElements, type Edit, styleSheets } from './edit.ts';

const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-controls',
  'aria-owns',
  'aria-describedby',
  'list',
  'popovertarget',
  'headers',
];

const inSelectors = (css: string, change: (selector: string) => string): string =>
  css.replace(/[^{};]+(?=\{)/g, (selector) => (selector.includes('@') ? selector : change(selector)));

/** An empty box draws the picture that an icon font has of its class: another name alone would be another picture. */
const isPicture = (element: Element): boolean =>
  /^(?:i|span)$/.test(element.localName) && !element.childElementCount && !element.textContent;

/** Every class gets a name that says nothing, in markup and style sheets alike. */
export const renameClasses: Edit = ({ doc, random }) => {
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    const known = names.get(name) ?? random.word();
    names.set(name, known);
    return known;
  };
  for (const element of allElements(doc)) {
    const words = [...element.classList];
    if (words.length)
      element.setAttribute('class', [...(isPicture(element) ? words : []), ...words.map(renamed)].join(' '));
  }
  for (const sheet of styleSheets(doc)) {
    const change = (selector: string): string =>
      selector.replace(/\.((?:[\w-]|\\.)+)/g, (_, name) => `.${renamed(name.replace(/\\/g, ''))}`);
    sheet.textContent = inSelectors(sheet.textContent ?? '', change);
  }
  return names.size > 0;
};

/** Every id, and what refers to it. */
export const renameIds: Edit = ({ doc, random }) => {
  const names = new Map(
    allElements(doc)
      .filter(({ id }) => id)
      .map(({ id }) => [id, random.word()]),
  );
  for (const element of allElements(doc)) {
    if (element.id) element.id = names.get(element.id) ?? element.id;
    for (const attribute of REFERENCES) {
      const value = element.getAttribute(attribute);
      if (value)
        element.setAttribute(
          attribute,
          value
            .split(/\s+/)
            .map((id) => names.get(id) ?? id)
            .join(' '),
        );
    }
  }
  for (const sheet of styleSheets(doc)) {
    const change = (selector: string): string =>
      selector.replace(/#((?:[\w-]|\\.)+)/g, (all, id) => (names.has(id) ? `#${names.get(id)}` : all));
    sheet.textContent = inSelectors(sheet.textContent ?? '', change);
  }
  return names.size > 0;
};

/** Attributes that only programs read: names of builds, data of frameworks. */
export const dropData: Edit = ({ doc }) => {
  const isKept = (name: string): boolean => /^data-(?:truth|drift|was)/.test(name);
  let dropped = 0;
  for (const element of allElements(doc)) {
    for (const { name } of [...element.attributes]) {
      if (!/^(?:data-|name$|autocomplete$|row-|col-)/.test(name) || isKept(name)) continue;
      element.removeAttribute(name);
      dropped++;
    }
  }
  return dropped > 0;
};

/** Names of what has no writing, and the states that nothing else tells: a refusal in words never seen is one. */
const NEEDED = ['aria-label', 'aria-labelledby', 'aria-hidden', 'aria-checked', 'aria-invalid'];

/** Takes attributes away and keeps the look: style sheets go on by a stand-in. */
function dropAttributes(doc: Document, isDropped: (name: string, element: Element) => boolean): boolean {
  let dropped = 0;
  for (const element of allElements(doc)) {
    for (const { name, value } of [...element.attributes]) {
      if (!isDropped(name, element)) continue;
      element.setAttribute(`data-was-${name}`, value);
      element.removeAttribute(name);
      dropped++;
    }
  }
  for (const sheet of styleSheets(doc)) {
    const change = (selector: string): string =>
      selector.replace(/\[(role|aria-[\w-]+)([^\]]*)\]/g, (all, name, rest) => `:is(${all},[data-was-${name}${rest}])`);
    sheet.textContent = inSelectors(sheet.textContent ?? '', change);
  }
  return dropped > 0;
}

/** What is open, counted or chosen is told by its look alone; options, ticks and switches keep their state. */
export const dropAria: Edit = ({ doc }) =>
  dropAttributes(
    doc,
    (name, element) =>
      name.startsWith('aria-') &&
      !NEEDED.includes(name) &&
      !(name === 'aria-selected' && element.matches('[role=option]')),
  );

/** Roles of the frame go: dialogs, menus, lists, tabs and landmarks are told by their look alone. */
export const dropRoles: Edit = ({ doc }) =>
  dropAttributes(
    doc,
    (name, element) =>
      name === 'role' &&
      /^(?:dialog|alertdialog|menu|menubar|listbox|tablist|tabpanel|banner|main|navigation|contentinfo|region|list|listitem|presentation|none|rowgroup)$/.test(
        element.getAttribute('role') ?? '',
      ),
  );

/** Landmark tags become plain boxes. */
export const plainLandmarks: Edit = ({ doc }) => {
  const marks = allElements(doc).filter((each) => each.matches('header,nav,main,aside,footer,section,article'));
  for (const mark of marks) {
    const made = doc.createElement('div');
    for (const { name, value } of [...mark.attributes]) made.setAttribute(name, value);
    made.setAttribute('data-was', mark.localName);
    made.append(...mark.childNodes);
    mark.replaceWith(made);
  }
  for (const sheet of styleSheets(doc)) {
    const change = (selector: string): string =>
      selector.replace(/(^|[\s>+~,(])(header|nav|main|aside|footer|section|article)(?![\w-])/g, '$1[data-was="$2"]');
    sheet.textContent = inSelectors(sheet.textContent ?? '', change);
  }
  return marks.length > 0;
};
