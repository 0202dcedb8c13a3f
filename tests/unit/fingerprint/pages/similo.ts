import type { Fingerprint } from '../../../../utils/domain/fingerprint/fingerprint.ts';

/** Similo as published (Nass et al. 2023): a weighted sum of similarities, the greatest wins. For comparison. */
export function similoScore(a: Fingerprint, b: Fingerprint): number {
  const pa = properties(a);
  const pb = properties(b);
  let sum = 0;
  for (const [key, weight, compare] of PARTS) {
    const left = pa[key];
    const right = pb[key];
    if (left !== undefined && right !== undefined && left !== '' && right !== '') sum += weight * compare(left, right);
  }
  return sum;
}

type Value = string | number;
type Compare = (a: Value, b: Value) => number;

const equal: Compare = (a, b) => Number(String(a).toLowerCase() === String(b).toLowerCase());
const edit: Compare = (a, b) => {
  const left = String(a).slice(0, 100);
  const right = String(b).slice(0, 100);
  if (left === right) return 1;
  const length = Math.max(left.length, right.length);
  return (length - distance(left, right)) / length;
};
const ratio: Compare = (a, b) => Math.min(Number(a), Number(b)) / (Math.max(Number(a), Number(b)) || 1);
const near: Compare = (a, b) => {
  const [x, y] = String(a).split(',').map(Number) as [number, number];
  const [u, v] = String(b).split(',').map(Number) as [number, number];
  return Math.max(0, 100 - Math.hypot(x - u, y - v)) / 100;
};
const words: Compare = (a, b) => {
  const left = new Set(String(a).toLowerCase().split(/\s+/));
  const right = new Set(String(b).toLowerCase().split(/\s+/));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(left.size, right.size);
};

const PARTS: readonly [string, number, Compare][] = [
  ['tag', 1.5, equal],
  ['class', 0.5, edit],
  ['name', 1.5, equal],
  ['id', 1.5, equal],
  ['href', 0.5, edit],
  ['alt', 0.5, edit],
  ['xpath', 0.5, edit],
  ['idxpath', 0.5, edit],
  ['isButton', 0.5, equal],
  ['location', 0.5, near],
  ['area', 0.5, ratio],
  ['shape', 0.5, ratio],
  ['text', 1.5, edit],
  ['neighbours', 1.5, words],
];

function properties(of: Fingerprint): Record<string, Value | undefined> {
  const { box } = of;
  return {
    tag: of.tag ?? '',
    class: typeof of.classes === 'string' ? of.classes : (of.classes ?? []).join(' '),
    name: of.attributes?.name ?? '',
    id: of.id ?? '',
    href: of.attributes?.href ?? '',
    alt: of.attributes?.alt ?? '',
    xpath: of.path ?? '',
    idxpath: of.idPath ?? '',
    isButton: of.tag === 'button' ? 'yes' : 'no',
    location: box ? `${box.x},${box.y}` : undefined,
    area: box ? (box.width ?? 0) * (box.height ?? 0) : undefined,
    shape: box?.height ? ((box.width ?? 0) * 100) / box.height : undefined,
    text: (of.text || of.name || '').slice(0, 50).toLowerCase(),
    neighbours: typeof of.neighbours === 'string' ? of.neighbours : (of.neighbours ?? []).join(' '),
  };
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
