import { FormBuilder, type FormControl, Validators } from '@angular/forms';
import type { ChapterDetails, ChapterKind, ReachedChapter, ReviseChapter } from '@api';
import { foundChapter } from '@api/limits';
import { chapterChoice } from '../chapters-api';
import type { Choice } from '../shared/search-select';

export const chapterKinds: readonly ChapterKind[] = ['chapter', 'region', 'national', 'committee'];

/** What the fields are called where somebody else has changed them. */
export const chapterNames = {
  name: '::Chapters:Name',
  kind: '::Chapters:Kind',
  town: '::Field:Town',
  meets: '::Chapters:Meets',
  postcodes: '::Chapters:Postcodes',
  description: '::Chapters:Description',
  slug: '::Chapters:Slug',
  isPublic: '::Chapters:IsPublic',
};

export type ChapterDraft = Omit<ReviseChapter, 'id' | 'concurrencyStamp'>;

/** The editor's fields; what a new chapter stands below is chosen here, of an existing one by moving it. */
export function chapterForm(
  builder: FormBuilder,
  chapter: ChapterDetails | null,
  parent: Choice | null,
) {
  return builder.nonNullable.group({
    name: [chapter?.name ?? '', [Validators.required, Validators.maxLength(foundChapter.name)]],
    kind: [chapter?.kind ?? ('chapter' as ChapterKind)],
    parent: [parent],
    town: [chapter?.town ?? '', [Validators.maxLength(foundChapter.town)]],
    postcodes: [chapter?.postcodes ?? ([] as readonly string[])],
    meets: [chapter?.meets ?? '', [Validators.maxLength(foundChapter.meets)]],
    description: [chapter?.description ?? '', [Validators.maxLength(foundChapter.description)]],
    slug: [chapter?.slug ?? '', [Validators.maxLength(foundChapter.slug)]],
    isPublic: [chapter?.isPublic ?? true],
  });
}

export type ChapterForm = ReturnType<typeof chapterForm>;

/** What was left empty is absent, not an empty text. */
export function toDraft({
  parent: _,
  ...value
}: ReturnType<ChapterForm['getRawValue']>): ChapterDraft {
  return {
    ...value,
    name: value.name.trim(),
    town: value.town.trim() || null,
    meets: value.meets.trim() || null,
    slug: value.slug.trim() || null,
    description: value.description.trim(),
    postcodes: [...value.postcodes],
  };
}

/** The top is the whole association's: who looks after a part of the tree chooses within that part. */
export function requireParent(
  parent: FormControl<Choice | null>,
  first: ReachedChapter | undefined,
): void {
  parent.addValidators(Validators.required);
  parent.setValue(parent.value ?? (first ? chapterChoice(first) : null));
}
