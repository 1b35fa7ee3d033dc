/**
 * Makes something once for each language, as long as nothing can change: in a build. In development
 * it is made anew each time, because somebody is writing.
 */
export function once<Key, T>(make: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const made = new Map<Key, Promise<T>>();
  return (key) => {
    if (!import.meta.env?.PROD) return make(key);
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
