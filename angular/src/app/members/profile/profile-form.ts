import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { Audience, MyProfile } from '@api';
import { OwnChapterNames } from '../../chapters/mine/own-chapter-names';
import { Chips } from '../../shared/chips';
import { Field, Input } from '../../shared/field';
import { isReady, showFieldProblems } from '../../shared/form-problems';
import { AudienceGuide } from './audience-guide';
import { AudiencePicker } from './audience-picker';
import { SeenField } from './seen-field';
import { visibleFields, type VisibleField } from './visibility';

const text = (limit: number) => ['', Validators.maxLength(limit)] as const;

/** The whole profile with who may see each part of it: one's own, or a member's for an officer. */
@Component({
  selector: 'gh-profile-form',
  imports: [
    AudienceGuide,
    AudiencePicker,
    Chips,
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

  readonly profile = input.required<MyProfile>();
  readonly isOwn = input(true);
  readonly isSaving = input(false);
  readonly problems = input<Record<string, string>>({});
  readonly saved = output<MyProfile>();
  readonly edited = output<MyProfile>();

  protected readonly form = this.builder.group({
    firstName: ['', [Validators.required, Validators.maxLength(64)]],
    lastName: ['', [Validators.required, Validators.maxLength(64)]],
    email: ['', [Validators.required, Validators.email, Validators.maxLength(256)]],
    phone: [...text(32)],
    company: [...text(128)],
    jobTitle: [...text(128)],
    profession: [...text(128)],
    town: [...text(64)],
    postcode: [...text(16)],
    website: [...text(256)],
    about: [...text(2000)],
    industries: [[] as string[]],
    skills: [[] as string[]],
    visibility: this.builder.group(
      Object.fromEntries(['listing', ...visibleFields].map(field => [field, 'nobody' as Audience])),
    ),
  });

  /** What is not written here, but shown with the profile. */
  protected readonly keptElsewhere = ['chapters', 'plan'] as const;

  /** One's own profile speaks to the person, another's about them. */
  protected readonly words = computed(() => (this.isOwn() ? 'Profile' : 'Member'));

  constructor() {
    effect(() => this.show(this.profile()));
    effect(() => showFieldProblems(this.form, this.problems()));
    this.form.valueChanges.subscribe(() => this.edited.emit(this.value()));
  }

  get isDirty(): boolean {
    return this.form.dirty;
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

  private show(profile: MyProfile): void {
    const texts = Object.entries(profile).map(([key, value]) => [key, value ?? '']);
    this.form.reset(Object.fromEntries(texts), { emitEvent: false });
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
