import { Problem, toProblem } from '@shared/problem/problem';

export type Query = Record<string, string | number | readonly string[] | null | undefined>;

export class RequestFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message ?? problem.kind);
  }
}

/** One request to our own origin; what is not a success arrives as a RequestFailed with its problem. */
export async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await send(path, init);
  const text = await response.text();
  const body = parse(text);
  if (!response.ok) throw new RequestFailed(toProblem(response.status, body));
  return body as T;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = {
    Accept: 'application/json',
    'X-Requested-With': 'XMLHttpRequest',
    ...init.headers,
  };
  try {
    return await fetch(path, { ...init, headers });
  } catch (failure) {
    if (init.signal?.aborted) throw failure;
    throw new RequestFailed(toProblem(0, null));
  }
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    // A proxy's HTML error page: the status alone says what happened.
    return null;
  }
}

export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') parameters.append(name, String(one));
    }
  }
  const search = parameters.toString();
  return search ? `${path}?${search}` : path;
}
