const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Nil and max UUID name nothing (RFC 9562, sections 5.9 and 5.10). */
const NAMES_NOTHING = /^(?:0+|f+)$/;

/**
 * A Tenant ID out of a text that should hold nothing else: a UUID of any version, in lower case; braces, quotes and
 * white space around it are dropped. null when it is none.
 */
export function parseTenantId(text: string): string | null {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff{}"']/g, '')
    .toLowerCase();
  return UUID.test(bare) && !NAMES_NOTHING.test(bare.replaceAll('-', '')) ? bare : null;
}
