import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AnnouncementOnItsWay,
  MailStream,
  ReviseAnnouncement,
  TestCopy,
  WriteAnnouncement,
  WrittenAnnouncement,
} from '@api';
import type { Observable } from 'rxjs';

export const announcements = '/api/communication/announcements';
export const mailChoices = '/api/communication/choices';

export type Fields = Omit<ReviseAnnouncement, 'id'>;

/** Which field a broken rule of an announcement is about. */
export const announcementRules = {
  SubjectMissing: 'subject',
  TextMissing: 'text',
  ChapterUnknown: 'chapterId',
  OutsideYourChapters: 'chapterId',
  NobodyGetsIt: 'standing',
  StandingNotWrittenTo: 'standing',
};

/** What officers do with what they write to members. */
@Injectable({ providedIn: 'root' })
export class AnnouncementsApi {
  private readonly http = inject(HttpClient);

  write(announcement: WriteAnnouncement): Observable<WrittenAnnouncement> {
    return this.http.post<WrittenAnnouncement>(announcements, announcement);
  }

  revise(id: string, fields: Fields): Observable<void> {
    return this.http.put<void>(`${announcements}/${id}`, fields);
  }

  sendTest(id: string): Observable<TestCopy> {
    return this.http.post<TestCopy>(`${announcements}/${id}/test`, {});
  }

  send(id: string): Observable<AnnouncementOnItsWay> {
    return this.http.post<AnnouncementOnItsWay>(`${announcements}/${id}/send`, {});
  }

  takeBack(id: string): Observable<void> {
    return this.http.post<void>(`${announcements}/${id}/take-back`, {});
  }

  withdraw(id: string): Observable<void> {
    return this.http.post<void>(`${announcements}/${id}/withdraw`, {});
  }

  reopen(id: string): Observable<void> {
    return this.http.post<void>(`${announcements}/${id}/reopen`, {});
  }

  /** For the signed-in member. */
  choose(stream: MailStream, isOn: boolean): Observable<void> {
    return this.http.put<void>(mailChoices, { stream, isOn });
  }
}
