/**
 * Puts a text on the clipboard, from within a user's press. Falls back to a `copy` event where the page's permissions policy
 * forbids the clipboard API. Never reads the clipboard.
 */
export async function copyText(doc: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(doc, text);
  }
}

function copyByEvent(doc: Document, text: string): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = event.clipboardData !== null;
  };
  doc.defaultView?.addEventListener('copy', fill, { capture: true });
  doc.execCommand('copy');
  doc.defaultView?.removeEventListener('copy', fill, { capture: true });
  return isDone;
}
