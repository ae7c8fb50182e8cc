import { liveQuery, type Subscription } from 'dexie';

/** What a part of a page is told: the value, each time that it is another one, or why it could not be read. */
type Told<T> = readonly [next: (value: T) => void, failed: (error: unknown) => void];

interface Shared<T> {
  readonly parts: Set<Told<T>>;
  read: { value: T } | undefined;
  running: Subscription | undefined;
}

const byKey = new Map<string, Shared<unknown>>();

/**
 * A live query that several parts of one page ask for at the same time: it is read once for all of them, for as long as
 * one of them listens, and who comes later has the value at once. `key` names what is read, so two queries of one key
 * have to read the same.
 */
export function sharedQuery<T>(key: string, read: () => Promise<T>) {
  // A key stands for one query and so for one kind of value.
  const known = () => byKey.get(key) as Shared<T> | undefined;
  return {
    hasValue: () => known()?.read !== undefined,
    getValue: () => known()?.read?.value as T,
    subscribe(next: Told<T>[0], failed: Told<T>[1]) {
      const shared = known() ?? begin(key, read);
      const part: Told<T> = [next, failed];
      shared.parts.add(part);
      if (shared.read) next(shared.read.value);
      return {
        unsubscribe() {
          shared.parts.delete(part);
          if (shared.parts.size === 0) end(key, shared as Shared<unknown>);
        },
      };
    },
  };
}

function begin<T>(key: string, read: () => Promise<T>): Shared<T> {
  const shared: Shared<T> = { parts: new Set(), read: undefined, running: undefined };
  byKey.set(key, shared as Shared<unknown>);
  shared.running = liveQuery(read).subscribe(
    (value) => {
      shared.read = { value };
      for (const [next] of shared.parts) next(value);
    },
    (error: unknown) => {
      // Who comes later tries anew.
      byKey.delete(key);
      for (const [, failed] of shared.parts) failed(error);
    },
  );
  return shared;
}

function end(key: string, shared: Shared<unknown>): void {
  shared.running?.unsubscribe();
  if (byKey.get(key) === shared) byKey.delete(key);
}
