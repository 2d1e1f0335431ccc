import { ChangeDetectionStrategy, Component, inject, linkedSignal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { KeptDistance, MailKind, NetworkSettings } from '@api';
import { CountPipe } from '@shared/format/plural';
import { TextPipe } from '@shared/texts/texts';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { PartProblem } from '../../shared/part-problem';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { Api, apiResource } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { NetworkTabs } from '../shared/network-tabs';
import { PersonLine } from '../shared/person-line';

type Switch =
  'remembersMeetings' | 'weighsTies' | 'showsBalance' | 'isNamedAsConnector' | 'offersProfile';

/** What the network remembers, what it does with it, and what one is written to about: all to be switched off. */
@Component({
  selector: 'gh-network-settings',
  imports: [
    CountPipe,
    FormsModule,
    LocalizationPipe,
    NetworkTabs,
    PageHead,
    PartProblem,
    PersonLine,
    ProblemNote,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './network-settings.html',
  styleUrl: './network-settings.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NetworkSettingsPage {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  protected readonly resource = apiResource('/api/networking/settings');
  protected readonly rememberedResource = apiResource('/api/networking/remembered');
  protected readonly distancesResource = apiResource('/api/networking/distances', () => ({
    query: { maxResultCount: 100 },
  }));
  private readonly loaded = latest(this.resource);
  protected readonly settings = linkedSignal(() => this.loaded());
  protected readonly remembered = latest(this.rememberedResource);
  protected readonly distances = latest(this.distancesResource);

  protected readonly switches: Switch[] = [
    'remembersMeetings',
    'weighsTies',
    'showsBalance',
    'isNamedAsConnector',
    'offersProfile',
  ];
  protected readonly mailKinds: MailKind[] = [
    'nudges',
    'asks',
    'introductions',
    'referrals',
    'messages',
  ];
  protected readonly hours = Array.from({ length: 24 }, (_, hour) => hour);
  protected readonly budgets = [0, 1, 2, 4, 8, 20];

  protected change(changes: Partial<NetworkSettings>): void {
    const before = this.settings();
    if (!before) return;
    const after = { ...before, ...changes };
    this.settings.set(after);
    this.deeds.do(this.api.put('/api/networking/settings', { body: after }), {
      said: '::Networking:Saved',
      then: () => this.reload(),
      undo: () => this.api.put('/api/networking/settings', { body: before }),
    });
  }

  protected toggle(name: Switch, isOn: boolean): void {
    this.change({ [name]: isOn });
  }

  protected toggleMail(kind: MailKind, isWanted: boolean): void {
    const others = this.settings()?.silenced.filter(silenced => silenced !== kind) ?? [];
    this.change({ silenced: isWanted ? others : [...others, kind] });
  }

  protected endDistance({ person, kind }: KeptDistance): void {
    const body = { memberId: person.id, kind };
    this.deeds.do(this.api.post('/api/networking/distances/end', { body }), {
      said: `::Networking:Person:End:${kind}`,
      then: () => this.reload(),
      undo: () => this.api.post('/api/networking/distances', { body }),
    });
  }

  protected reload(): void {
    this.resource.reload();
    this.rememberedResource.reload();
    this.distancesResource.reload();
  }
}
