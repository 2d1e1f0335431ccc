import { linkedSignal, type Signal } from '@angular/core';

export interface Answer<T> {
  hasValue(): boolean;
  value(): T | undefined;
}

interface Asked<T> extends Answer<T> {
  isLoading(): boolean;
  error(): unknown;
  reload(): unknown;
}

/** Keeps what was shown while the next answer is on its way, so that a page never flashes empty. */
export function latest<T>(resource: Answer<T>): Signal<T | undefined> {
  return linkedSignal<T | undefined, T | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
}

/** Of two that are not both asked, the one that is. */
export function either<T>(one: Asked<T>, other: Asked<T>): Asked<T> {
  const answered = () => (other.hasValue() ? other : one);
  return {
    hasValue: () => answered().hasValue(),
    value: () => answered().value(),
    isLoading: () => one.isLoading() || other.isLoading(),
    error: () => one.error() ?? other.error(),
    reload: () => one.reload() || other.reload(),
  };
}
