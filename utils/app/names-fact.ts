import type { Fact } from '../domain/command.ts';

/** More than these are no help to choose from. */
const MOST_NAMES = 30;

/** What was read of companies or users in one fact, each name once and no empty one; no fact where nothing is left. */
export function namesFact(fact: 'companies' | 'users', read: readonly string[]): Fact[] {
  const names = [...new Set(read.filter((name) => name !== ''))].slice(0, MOST_NAMES);
  return names.length > 0 ? [{ fact, names }] : [];
}
