import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MyProfile } from '@api';
import type { Observable } from 'rxjs';

/** Which field a broken rule of a profile is about. */
export const profileRules = {
  NameMissing: 'firstName',
  EmailInvalid: 'email',
  EmailTaken: 'email',
  EmailIsForSigningIn: 'email',
  PhoneInvalid: 'phone',
  WebsiteInvalid: 'website',
  TooManyTags: 'skills',
};

@Injectable({ providedIn: 'root' })
export class MembersApi {
  private readonly http = inject(HttpClient);

  /** One's own profile without an id, another's with it (officers only). */
  address(id?: string): string {
    return `/api/members/${id ?? 'me'}`;
  }

  save(profile: MyProfile, id?: string): Observable<MyProfile> {
    return this.http.put<MyProfile>(this.address(id), profile);
  }

  /** Erases a person for good. */
  remove(id: string): Observable<unknown> {
    return this.http.delete(this.address(id));
  }
}
