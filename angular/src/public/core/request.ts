import { type AddressOf, type Answer, type Call, type Exact, filled } from '@api';
import { Problem, toProblem } from '@shared/problem/problem';

export class RequestFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message ?? problem.kind);
  }
}

/** Reads something of the host's: `get('/api/directory/{memberId}', { path: { memberId } })`. */
export function get<A extends AddressOf<'get'>, const C extends Call<'get', A>>(
  address: A,
  call: Exact<C, 'get', A>,
  signal?: AbortSignal,
): Promise<Answer<'get', A>> {
  return request(filled(address, call), { signal });
}

export function post<A extends AddressOf<'post'>, const C extends Call<'post', A>>(
  address: A,
  call: Exact<C, 'post', A>,
): Promise<Answer<'post', A>> {
  return request(filled(address, call), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(call.body ?? {}),
  });
}

/** One request to our own origin; what is not a success arrives as a RequestFailed with its problem. */
async function request<T>(path: string, init: RequestInit): Promise<T> {
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
