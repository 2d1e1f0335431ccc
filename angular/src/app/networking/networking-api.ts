import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';

export const networking = '/api/networking';

/** What a member does in their own network. Whom it is about stands in the body, never in an address. */
@Injectable({ providedIn: 'root' })
export class NetworkingApi {
  private readonly http = inject(HttpClient);

  post<T = void>(path: string, body: object = {}): Observable<T> {
    return this.http.post<T>(`${networking}/${path}`, body);
  }

  put(path: string, body: object): Observable<void> {
    return this.http.put<void>(`${networking}/${path}`, body);
  }
}
