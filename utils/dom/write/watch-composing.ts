/**
 * Is the user composing text (Asian input, dead keys, dictation)? No property tells, so compositions are heard from the
 * moment of this call until the signal aborts.
 */
export function watchComposing(doc: Document, signal: AbortSignal): () => boolean {
  let isComposing = false;
  const hear = (event: Event) => {
    isComposing = event.type === 'compositionstart';
  };
  for (const type of ['compositionstart', 'compositionend']) {
    doc.addEventListener(type, hear, { capture: true, signal });
  }
  return () => isComposing;
}
