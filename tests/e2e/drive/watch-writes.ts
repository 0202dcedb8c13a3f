/**
 * Runs in every page before its own scripts: tells of changes of the document, and of moves of the focus, that neither the page's own
 * scripts nor a person made, as `write NAME on TAG` and `focus TAG`. The guide lives in another world, so what it does passes by the
 * page's functions; what the page does passes through them, and is taken out of the observer's records at once.
 */
export function watchWrites(note: (line: string) => void): void {
  /** Longest time between a person's press or key and the focus that it moves, in ms. */
  const BY_PERSON = 150;
  let ownCalls = 0;
  let lastPress = Number.NEGATIVE_INFINITY;
  let isBack = true;

  const isGuide = (node: Node): boolean => node.nodeName.toLowerCase() === 'connect-guide';
  /** A browser opens these itself when a person presses their summary or button. */
  const isByBrowser = ({ attributeName, target }: MutationRecord): boolean =>
    attributeName === 'open' && /^(DETAILS|DIALOG)$/.test(target.nodeName);
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { type, target, attributeName, addedNodes, removedNodes } = record;
      const nodes = [...addedNodes, ...removedNodes];
      if (isGuide(target) || (nodes.length > 0 && nodes.every(isGuide)) || isByBrowser(record)) continue;
      note(`write ${attributeName ?? type} on ${target.nodeName}`);
    }
  });

  function asOwn<F extends (...values: never[]) => unknown>(work: F): F {
    return function (this: unknown, ...values: never[]) {
      ownCalls += 1;
      // Only one call deep: what came before the first belongs to others, and is still to be told.
      const others = ownCalls === 1 ? observer.takeRecords() : [];
      try {
        return Reflect.apply(work, this, values);
      } finally {
        ownCalls -= 1;
        if (ownCalls === 0) observer.takeRecords();
        for (const { type, target, attributeName, addedNodes } of others)
          if (!isGuide(target) && ![...addedNodes].some(isGuide))
            note(`write ${attributeName ?? type} on ${target.nodeName}`);
      }
    } as F;
  }

  function wrap(prototype: object): void {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { value, set, configurable, enumerable = false } = descriptor;
      if (!configurable || name === 'constructor') continue;
      if (typeof value === 'function') {
        Object.defineProperty(prototype, name, { value: asOwn(value), writable: true, configurable, enumerable });
      } else if (set) Object.defineProperty(prototype, name, { ...descriptor, set: asOwn(set) });
    }
  }

  const isDom = (prototype: unknown): prototype is object => {
    for (let at = prototype; at; at = Object.getPrototypeOf(at))
      if (at === Node.prototype || at === DOMTokenList.prototype || at === CSSStyleDeclaration.prototype) return true;
    return false;
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    const { prototype } = ((window as unknown as Record<string, unknown>)[name] ?? {}) as { prototype?: unknown };
    if (isDom(prototype)) wrap(prototype);
  }
  wrap(Range.prototype);
  // Their names are no properties of a prototype that could be wrapped.
  for (const name of ['dataset', 'style']) {
    const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name) as { get(): object };
    const traps: ProxyHandler<object> = {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set: asOwn((target: object, key: string, value: string) => Reflect.set(target, key, value)) as never,
      deleteProperty: asOwn((target: object, key: string) => Reflect.deleteProperty(target, key)) as never,
    };
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return new Proxy(get.call(this), traps);
      },
    });
  }

  for (const type of ['mousedown', 'mouseup', 'pointerdown', 'keydown', 'click'])
    window.addEventListener(
      type,
      ({ isTrusted, timeStamp }) => {
        if (isTrusted) lastPress = timeStamp;
      },
      true,
    );
  // Whoever comes back to a window finds the focus where it was.
  window.addEventListener('blur', ({ target }) => {
    if (target === window) isBack = true;
  });
  window.addEventListener(
    'focusin',
    ({ target, timeStamp }) => {
      if (!isBack && ownCalls === 0 && timeStamp - lastPress > BY_PERSON) note(`focus ${(target as Node).nodeName}`);
      isBack = false;
    },
    true,
  );
  // What the parser adds is the page's own.
  window.addEventListener('DOMContentLoaded', () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
  );
}
