import { HttpErrorResponse } from '@angular/common/http';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { FormControl, FormGroup } from '@angular/forms';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { Pipe, type PipeTransform } from '@angular/core';
import type { LastChange } from '@api';
import { of } from 'rxjs';
import { Problems } from '../core/problems';
import { Clash } from './clash';

interface Person {
  name: string;
  town: string;
  kind: string;
  stamp: string;
  lastChange?: LastChange | null;
}

@Pipe({ name: 'abpLocalization' })
class TextKeys implements PipeTransform {
  transform(key: string, ...words: string[]): string {
    return [key, ...words].join(' ').trim();
  }
}

const seen: Person = { name: 'Ada', town: 'Weir', kind: 'a', stamp: '1' };
const theirs: Person = { name: 'Ada', town: 'Harbour', kind: 'b', stamp: '2' };
const conflict = new HttpErrorResponse({ status: 409, error: { error: { message: 'Changed.' } } });

describe('two people who save the same', () => {
  let fixture: ComponentFixture<Clash<Person>>;
  let form: FormGroup;
  let kept: Person[], taken: Person[];

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [Clash],
      providers: [
        { provide: Problems, useValue: { report: () => undefined } },
        { provide: LocalizationService, useValue: { instant: (key: string) => key } },
      ],
    }).overrideComponent(Clash, {
      remove: { imports: [LocalizationPipe] },
      add: { imports: [TextKeys] },
    });
    form = new FormGroup({
      name: new FormControl('Ada'),
      town: new FormControl('Weir'),
      kind: new FormControl('a'),
    });
    fixture = TestBed.createComponent<Clash<Person>>(Clash);
    fixture.componentRef.setInput('form', form);
    fixture.componentRef.setInput('values', ({ name, town, kind }: Person) => ({
      name,
      town,
      kind,
    }));
    fixture.componentRef.setInput('names', { name: 'Name', town: 'Town', kind: 'Kind' });
    fixture.componentRef.setInput('choices', ['kind']);
    [kept, taken] = [[], []];
    fixture.componentInstance.kept.subscribe(value => kept.push(value));
    fixture.componentInstance.taken.subscribe(value => taken.push(value));
    type('name', 'Ada Byron');
  });

  function type(field: string, text: string): void {
    form.get(field)?.setValue(text);
    form.get(field)?.markAsDirty();
  }

  function meet(lastChange?: LastChange): void {
    const now = of({ ...theirs, lastChange });
    expect(fixture.componentInstance.meets(conflict, seen, now)).toBe(true);
    fixture.detectChanges();
  }

  function who(): string {
    return fixture.nativeElement.querySelector('strong').textContent;
  }

  function press(label: string): void {
    const buttons: HTMLButtonElement[] = [...fixture.nativeElement.querySelectorAll('button')];
    buttons.find(button => button.textContent?.includes(label))?.click();
    fixture.detectChanges();
  }

  it('keep what they typed and see what the other one changed', () => {
    meet();

    const items = [...fixture.nativeElement.querySelectorAll('li')] as HTMLElement[];
    expect(items.map(item => item.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Town: Harbour',
      'Kind',
    ]);
    expect(form.value).toEqual({ name: 'Ada Byron', town: 'Weir', kind: 'a' });
  });

  it('are told who it was, and when', () => {
    const at = new Date(Date.now() - 150_000).toISOString();

    meet({ at, by: 'Mira Holm', isOwn: false });

    expect(who()).toBe('::Clash:Title Mira Holm 2 minutes ago');
  });

  it('hear of themselves where it was they, in another window', () => {
    meet({ at: null, by: null, isOwn: true });

    expect(who()).toBe('::Clash:Own ::Clash:Meanwhile');
  });

  it('hear no name that is not for them', () => {
    meet();
    expect(who()).toBe('::Clash:Title ::Clash:Somebody ::Clash:Meanwhile');

    fixture.componentRef.setInput('unnamed', '::Clash:Office');
    meet({ at: null, by: null, isOwn: false });
    expect(who()).toBe('::Clash:Title ::Clash:Office ::Clash:Meanwhile');
  });

  it('may keep their own, which leaves alone what they did not touch', () => {
    meet();

    press('KeepMine');

    expect(form.value).toEqual({ name: 'Ada Byron', town: 'Harbour', kind: 'b' });
    expect(kept).toMatchObject([theirs]);
    expect(fixture.nativeElement.textContent.trim()).toBe('');
  });

  it('may take what the other one wrote', () => {
    meet();

    press('TakeTheirs');

    expect(form.value).toEqual({ name: 'Ada', town: 'Harbour', kind: 'b' });
    expect(form.dirty).toBe(false);
    expect(taken).toMatchObject([theirs]);
  });

  it('are not meant where a rule was broken', () => {
    const broken = new HttpErrorResponse({ status: 409, error: { error: { code: 'Some:Rule' } } });

    expect(fixture.componentInstance.meets(broken, seen, of(theirs))).toBe(false);
    expect(
      fixture.componentInstance.meets(new HttpErrorResponse({ status: 400 }), seen, of(theirs)),
    ).toBe(false);
  });
});
