/** Remembers a function's answers for as long as the function lives. */
export function remember<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    if (known.has(key)) return known.get(key) as Answer;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}
