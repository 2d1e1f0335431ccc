import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type AddressOf, type Answer, type Arguments, type Call, type Exact, filled } from '@api';
import type { Observable } from 'rxjs';

/** Calls to the host, typed by its document: `api.get('/api/members/{id}', { path: { id } })`. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  get<A extends AddressOf<'get'>, const C extends Call<'get', A>>(
    address: A,
    ...[call]: Arguments<'get', A, C>
  ): Observable<Answer<'get', A>> {
    return this.http.get<Answer<'get', A>>(filled(address, call));
  }

  post<A extends AddressOf<'post'>, const C extends Call<'post', A>>(
    address: A,
    ...[call]: Arguments<'post', A, C>
  ): Observable<Answer<'post', A>> {
    return this.http.post<Answer<'post', A>>(filled(address, call), call?.body ?? {});
  }

  put<A extends AddressOf<'put'>, const C extends Call<'put', A>>(
    address: A,
    ...[call]: Arguments<'put', A, C>
  ): Observable<Answer<'put', A>> {
    return this.http.put<Answer<'put', A>>(filled(address, call), call?.body ?? {});
  }

  delete<A extends AddressOf<'delete'>, const C extends Call<'delete', A>>(
    address: A,
    ...[call]: Arguments<'delete', A, C>
  ): Observable<Answer<'delete', A>> {
    return this.http.delete<Answer<'delete', A>>(filled(address, call));
  }
}

/** Something of the host's that a page shows; it is asked for again when the call changes, and not while there is none. */
export function apiResource<A extends AddressOf<'get'>, const C extends Call<'get', A>>(
  address: A,
  ...[call]: object extends Call<'get', A>
    ? [call?: () => Exact<C, 'get', A> | undefined]
    : [call: () => Exact<C, 'get', A> | undefined]
): HttpResourceRef<Answer<'get', A> | undefined> {
  return httpResource<Answer<'get', A>>(() => {
    const asked = call ? call() : {};
    return asked && filled(address, asked);
  });
}

/** The same for what is answered as plain text. */
export function textResource(address: AddressOf<'get'>): HttpResourceRef<string | undefined> {
  return httpResource.text(() => address);
}
