import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { DirectoryProfile } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Avatar } from '../shared/avatar';
import { ContactCard } from './contact-card';

/** One person as somebody else sees them; what is hidden is simply not there. */
@Component({
  selector: 'gh-person-sheet',
  imports: [Avatar, ContactCard, DayPipe, Icon, LocalizationPipe, TextPipe],
  templateUrl: './person-sheet.html',
  styleUrl: './person-sheet.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonSheet {
  readonly person = input.required<DirectoryProfile>();
  /** Whether the name is the heading of the whole page. */
  readonly isPage = input(false, { transform: booleanAttribute });

  protected readonly work = computed(() => {
    const { jobTitle, profession, company } = this.person();
    return [jobTitle || profession, company].filter(Boolean).join(', ');
  });
  /** All chapters but the home chapter. */
  protected readonly further = computed(() => {
    const { chapters, homeChapter } = this.person();
    return chapters.filter(name => name !== homeChapter).join(', ');
  });
  protected readonly website = computed(() => {
    const website = this.person().website;
    return website && /^https?:\/\//i.test(website) ? website : null;
  });
  protected readonly hasContact = computed(() => {
    const { email, phone } = this.person();
    return !!(email || phone || this.website());
  });
}
