import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { BusinessRow, ReferralPage } from '@api';
import { recordBusiness } from '@api/limits';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe } from '@shared/texts/texts';
import { Association } from '../../core/association';
import { parseAmount } from '../../shared/amount';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';

/** What came of it in money: the recipient's own, unless they share it; put right by entries, never overwritten (R57). */
@Component({
  selector: 'gh-business',
  imports: [DayPipe, FormsModule, LocalizationPipe, MoneyPipe, TextPipe],
  templateUrl: './business.html',
  styleUrl: './business.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Business {
  protected readonly limits = recordBusiness;
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);
  private readonly association = inject(Association);

  readonly page = input.required<ReferralPage>();
  readonly changed = output();

  protected readonly isMine = computed(() => this.page().side === 'received');
  protected readonly currency = computed(
    () => this.page().value?.currency ?? this.association.page()?.currency ?? 'EUR',
  );
  protected readonly corrected = signal<BusinessRow | null>(null);
  protected readonly isWrong = signal(false);
  protected amount = '';
  protected note = '';
  private requestId = crypto.randomUUID();

  protected save(): void {
    const amount = parseAmount(this.amount, this.currency());
    const row = this.corrected();
    this.isWrong.set(!amount || (!!row && !this.note.trim()));
    if (!amount || this.isWrong()) return;
    const body = { requestId: this.requestId, amount };
    const request = row
      ? this.api.post('/api/networking/referrals/{id}/corrections', {
          path: this.path(),
          body: { ...body, entryId: row.id, reason: this.note },
        })
      : this.api.post('/api/networking/referrals/{id}/business', {
          path: this.path(),
          body: { ...body, note: this.note || null },
        });
    this.deeds.do(request, { then: () => this.finish() });
  }

  protected correct(row: BusinessRow): void {
    this.corrected.set(row);
    this.amount = '';
    this.note = '';
  }

  protected share(isShared: boolean): void {
    this.deeds.do(this.shown(isShared), {
      said: isShared ? '::Networking:Business:Shared' : '::Networking:Business:Private',
      then: () => this.changed.emit(),
      undo: () => this.shown(!isShared),
    });
  }

  protected isCorrection(row: BusinessRow): boolean {
    return !!row.corrects;
  }

  private finish(): void {
    this.requestId = crypto.randomUUID();
    this.corrected.set(null);
    this.amount = '';
    this.note = '';
    this.changed.emit();
  }

  private shown(isShared: boolean): Observable<unknown> {
    const body = { isShared };
    return this.api.post('/api/networking/referrals/{id}/share', { path: this.path(), body });
  }

  private path() {
    return { id: this.page().id };
  }
}
