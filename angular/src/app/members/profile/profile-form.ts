import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { Audience, MyProfile } from '@api';
import { reviseMyProfile as limits } from '@api/limits';
import type { Observable } from 'rxjs';
import { Problems } from '../../core/problems';
import { OwnChapterNames } from '../../chapters/mine/own-chapter-names';
import { Chips } from '../../shared/chips';
import { Clash } from '../../shared/clash';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { AudienceGuide } from './audience-guide';
import { AudiencePicker } from './audience-picker';
import { SeenField } from './seen-field';
import { visibleFields, type VisibleField } from './visibility';

/** What the fields are called where somebody else has changed them. */
const profileNames = {
  firstName: '::Field:FirstName',
  lastName: '::Field:LastName',
  email: '::Field:Email',
  phone: '::Field:Phone',
  company: '::Field:Company',
  jobTitle: '::Field:JobTitle',
  profession: '::Field:Profession',
  town: '::Field:Town',
  postcode: '::Field:Postcode',
  website: '::Field:Website',
  about: '::Field:About',
  industries: '::Field:Industries',
  skills: '::Field:Skills',
  visibility: '::Field:Visibility',
};

const text = (limit: number) => ['', Validators.maxLength(limit)] as const;

/** The whole profile with who may see each part of it: one's own, or a member's for an officer. */
@Component({
  selector: 'gh-profile-form',
  imports: [
    AudienceGuide,
    AudiencePicker,
    Chips,
    Clash,
    Field,
    Input,
    LocalizationPipe,
    OwnChapterNames,
    ReactiveFormsModule,
    SeenField,
  ],
  templateUrl: './profile-form.html',
  styleUrl: './profile-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProfileForm {
  private readonly builder = inject(FormBuilder).nonNullable;
  private readonly reporter = inject(Problems);

  readonly profile = input.required<MyProfile>();
  readonly isOwn = input(true);
  readonly isSaving = input(false);
  readonly problems = input<Record<string, string>>({});
  readonly saved = output<MyProfile>();
  readonly edited = output<MyProfile>();
  /** Somebody else's words are to stand. */
  readonly taken = output<MyProfile>();

  private readonly clash = viewChild<Clash<MyProfile>>(Clash);

  protected readonly form = this.builder.group({
    firstName: ['', [Validators.required, Validators.maxLength(limits.firstName)]],
    lastName: ['', [Validators.required, Validators.maxLength(limits.lastName)]],
    email: ['', [Validators.required, Validators.email, Validators.maxLength(limits.email)]],
    phone: [...text(limits.phone)],
    company: [...text(limits.company)],
    jobTitle: [...text(limits.jobTitle)],
    profession: [...text(limits.profession)],
    town: [...text(limits.town)],
    postcode: [...text(limits.postcode)],
    website: [...text(limits.website)],
    about: [...text(limits.about)],
    industries: [[] as string[]],
    skills: [[] as string[]],
    visibility: this.builder.group(
      Object.fromEntries(['listing', ...visibleFields].map(field => [field, 'nobody' as Audience])),
    ),
  });

  /** What is not written here, but shown with the profile. */
  protected readonly keptElsewhere = ['chapters', 'plan'] as const;

  protected readonly names = profileNames;
  protected readonly limits = limits;

  /** One's own profile speaks to the person, another's about them. */
  protected readonly words = computed(() => (this.isOwn() ? 'Profile' : 'Member'));

  constructor() {
    effect(() => this.show(this.profile()));
    effect(() => this.reporter.place(this.form, this.problems()));
    this.form.valueChanges.subscribe(() => this.edited.emit(this.value()));
  }

  get isDirty(): boolean {
    return this.form.dirty;
  }

  /** Whether it was refused because somebody else has saved the profile meanwhile; the form asks whose words are kept. */
  clashes(error: unknown, now: Observable<MyProfile>): boolean {
    return this.clash()?.meets(error, this.profile(), now) ?? false;
  }

  protected keepMine({ concurrencyStamp }: MyProfile): void {
    if (isReady(this.form)) this.saved.emit({ ...this.value(), concurrencyStamp });
  }

  protected save(): void {
    if (isReady(this.form)) this.saved.emit(this.value());
  }

  protected reset(): void {
    this.show(this.profile());
  }

  /** Nobody but the person lets more people see a field. */
  protected widest(field: VisibleField | 'listing'): Audience {
    return this.isOwn() ? 'public' : (this.profile().visibility[field] ?? 'nobody');
  }

  protected readonly typed = (profile: MyProfile): Record<string, unknown> =>
    Object.fromEntries(Object.entries(profile).map(([key, value]) => [key, value ?? '']));

  private show(profile: MyProfile): void {
    this.form.reset(this.typed(profile), { emitEvent: false });
    this.edited.emit(this.value());
  }

  /** Empty inputs mean "not given". */
  private value(): MyProfile {
    const entries = Object.entries(this.form.getRawValue());
    const given = Object.fromEntries(
      entries.map(([key, value]) => [key, value === '' ? null : value]),
    );
    return { ...this.profile(), ...given } as MyProfile;
  }
}
