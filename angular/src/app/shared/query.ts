import { HttpParams } from '@angular/common/http';

type Value = string | number | boolean | readonly string[] | null | undefined;

/** Only what is set goes into the request; lists repeat their name. */
export function query(values: Record<string, Value>): HttpParams {
  let params = new HttpParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) value.forEach(item => (params = params.append(name, item)));
    else params = params.set(name, value as string | number | boolean);
  }
  return params;
}
