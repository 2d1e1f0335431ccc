import { linkedSignal, type Resource, type Signal } from '@angular/core';

/** Keeps what was shown while the next answer is on its way, so that a page never flashes empty. */
export function latest<T>(resource: Resource<T | undefined>): Signal<T | undefined> {
  return linkedSignal<T | undefined, T | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
}
