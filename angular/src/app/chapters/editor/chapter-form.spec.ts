import { FormBuilder } from '@angular/forms';
import type { ChapterDetails } from '@api';
import { chapterForm, requireParent, toDraft } from './chapter-form';

const chapter = {
  name: 'Upper Weir',
  kind: 'chapter',
  town: 'Upper Weir',
  postcodes: ['82460-82479'],
  meets: 'Tuesdays at 7:00',
  description: 'People who build things.',
  slug: 'upper-weir',
  isPublic: true,
} as ChapterDetails;

describe('the chapter editor', () => {
  it('gives back what it was given', () => {
    const form = chapterForm(new FormBuilder(), chapter, null);

    expect(toDraft(form.getRawValue())).toEqual({ ...chapter });
  });

  it('leaves out what is empty, so that the address is made from the name', () => {
    const form = chapterForm(new FormBuilder(), null, null);
    form.patchValue({ name: '  New  ', town: ' ' });

    expect(toDraft(form.getRawValue())).toMatchObject({ name: 'New', town: null, slug: null });
  });

  it('offers the own chapter to stand below, and needs one', () => {
    const { parent } = chapterForm(new FormBuilder(), null, null).controls;
    requireParent(parent, { id: '1', name: 'Upper Weir', kind: 'chapter', above: null });

    expect(parent.value).toEqual({ id: '1', text: 'Upper Weir', hint: '' });
    parent.setValue(null);
    expect(parent.valid).toBe(false);
  });
});
