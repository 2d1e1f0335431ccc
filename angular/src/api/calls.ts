import type { paths } from './schema';

/*
 * What the host answers to, read from its OpenAPI document (schema.ts, written by `npm run api`). An address stands as
 * the document has it, '/api/members/{id}'; from it and the method follow what goes into the address and the body and
 * what comes back. The console calls through `Api` and `apiResource` (app/core/api.ts), the public pages through `get`
 * and `post` (public/core/request.ts); the address of a link or of a download is made by `address`.
 */

export type Method = 'get' | 'post' | 'put' | 'delete';

/** The addresses that know a method. */
export type AddressOf<M extends Method> = {
  [A in keyof paths]: paths[A] extends Record<M, object> ? A : never;
}[keyof paths];

type Parameters<M extends Method, A extends AddressOf<M>> = paths[A][M] extends {
  parameters: infer P;
}
  ? P
  : never;

/** The names in curly brackets. */
export type Path<M extends Method, A extends AddressOf<M>> =
  Parameters<M, A> extends { path: infer P } ? P : never;

/** What stands behind the question mark; what is empty is left out. */
export type Query<M extends Method, A extends AddressOf<M>> =
  Parameters<M, A> extends { query?: infer Q } ? Queried<NonNullable<Q>> : never;

type Queried<Q> = [Q] extends [never] ? never : { [Name in keyof Q]: Sent<Q[Name]> | null };

/** Whoever sends something may not be allowed to change it. */
type Sent<T> = T extends (infer One)[]
  ? readonly Sent<One>[]
  : T extends object
    ? { readonly [Name in keyof T]: Sent<T[Name]> }
    : T;

/** What is sent along. */
export type Body<M extends Method, A extends AddressOf<M>> = paths[A][M] extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? Sent<B>
  : never;

/** What comes back; nothing where the host says nothing. */
export type Answer<M extends Method, A extends AddressOf<M>> = paths[A][M] extends {
  responses: { 200: { content: { 'application/json': infer R } } };
}
  ? R
  : void;

/** What a call needs besides its address. */
export type Call<M extends Method, A extends AddressOf<M>> = Part<'path', Path<M, A>> &
  Part<'query', Query<M, A>> &
  Part<'body', Body<M, A>>;

type Part<Name extends string, T> = [T] extends [never]
  ? { [N in Name]?: never }
  : object extends T
    ? { [N in Name]?: T }
    : { [N in Name]: T };

/** A call that names nothing the host does not know, also where it is put together of several objects. */
export type Exact<C, M extends Method, A extends AddressOf<M>> = C & {
  [P in keyof C & keyof Call<M, A>]?: {
    [Unknown in Exclude<keyof NonNullable<C[P]>, keyof NonNullable<Call<M, A>[P]>>]: never;
  };
};

/** The call is left out where nothing is needed. */
export type Arguments<M extends Method, A extends AddressOf<M>, C> =
  object extends Call<M, A> ? [call?: Exact<C, M, A>] : [call: Exact<C, M, A>];

/** The address of something that is read: for a link, a download, another program. */
export function address<A extends AddressOf<'get'>, const C extends Call<'get', A>>(
  template: A,
  ...[call]: Arguments<'get', A, C>
): string {
  return filled(template, call);
}

/** The one place where something is put into an address. A list repeats its name, what is empty is left out. */
export function filled(template: string, call: object = {}): string {
  const { path = {}, query = {} } = call as Record<'path' | 'query', Record<string, unknown>>;
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) {
      if (value !== null && value !== undefined && value !== '') search.append(name, `${value}`);
    }
  }
  const plain = template.replace(/{(\w+)}/g, (_, name) => encodeURIComponent(`${path[name]}`));
  const asked = search.toString();
  return asked ? `${plain}?${asked}` : plain;
}
