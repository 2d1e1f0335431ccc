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
import { Api } from '../core/api';

export type Fields = ReviseAnnouncement;

/** Which field a broken rule of an announcement is about. */
export const announcementRules = {
  SubjectMissing: 'subject',
  TextMissing: 'text',
  ChapterUnknown: 'chapterId',
  OutsideYourChapters: 'chapterId',
  NobodyGetsIt: 'standing',
  StandingNotWrittenTo: 'standing',
  SelectionUnknown: 'selectionId',
};

/** What officers do with what they write to members. */
@Injectable({ providedIn: 'root' })
export class AnnouncementsApi {
  private readonly api = inject(Api);

  write(announcement: WriteAnnouncement): Observable<WrittenAnnouncement> {
    return this.api.post('/api/communication/announcements', { body: announcement });
  }

  revise(id: string, fields: Fields): Observable<void> {
    return this.api.put('/api/communication/announcements/{id}', { path: { id }, body: fields });
  }

  sendTest(id: string): Observable<TestCopy> {
    return this.api.post('/api/communication/announcements/{id}/test', { path: { id } });
  }

  send(id: string): Observable<AnnouncementOnItsWay> {
    return this.api.post('/api/communication/announcements/{id}/send', { path: { id } });
  }

  takeBack(id: string): Observable<void> {
    return this.api.post('/api/communication/announcements/{id}/take-back', { path: { id } });
  }

  withdraw(id: string): Observable<void> {
    return this.api.post('/api/communication/announcements/{id}/withdraw', { path: { id } });
  }

  reopen(id: string): Observable<void> {
    return this.api.post('/api/communication/announcements/{id}/reopen', { path: { id } });
  }

  /** For the signed-in member. */
  choose(stream: MailStream, isOn: boolean): Observable<void> {
    return this.api.put('/api/communication/choices', { body: { stream, isOn } });
  }
}
