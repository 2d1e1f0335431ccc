import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '@shared/format/date';
import { Api } from '../core/api';
import { TextPipe } from '@shared/texts/texts';
import { personLine } from '@shared/directory/person-line';

/** Who joined last, of those who are listed publicly. */
@Component({
  selector: 'gh-newest-members',
  imports: [DayPipe, RouterLink, TextPipe],
  templateUrl: './newest-members.html',
  styleUrl: './newest-members.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewestMembers {
  private readonly api = inject(Api);

  protected readonly personLine = personLine;
  protected readonly newest = resource({
    loader: ({ abortSignal }) =>
      this.api.directory({ sorting: 'joined', maxResultCount: 5 }, abortSignal),
  });
}
