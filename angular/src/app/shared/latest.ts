import { linkedSignal, type Signal } from '@angular/core';

interface Answer<T> {
  hasValue(): boolean;
  value(): T | undefined;
}

/** Keeps what was shown while the next answer is on its way, so that a page never flashes empty. */
export function latest<T>(resource: Answer<T>): Signal<T | undefined> {
  return linkedSignal<T | undefined, T | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
}
