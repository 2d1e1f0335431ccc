import { HttpHeaders } from '@angular/common/http';
import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { Texts } from '@shared/texts/texts';
import { parseAmount, typedAmount } from './amount';
import { fileName } from './download';
import { problemText, showFieldProblems } from './form-problems';
import { hueOf, initials } from './person';
import { nextSorting, sortDirection } from './sorting';

describe('a person', () => {
  it('has the letters of the first and the last name', () => {
    expect(initials('Amelia Brandt')).toBe('AB');
    expect(initials('Maria del Carmen Ruiz')).toBe('MR');
    expect(initials('admin')).toBe('A');
    expect(initials('  ')).toBe('');
    expect(initials('🌍 Around the World')).toBe('🌍W');
  });

  it('keeps the same colour, and neighbours differ', () => {
    const first = '22222222-0000-0000-0000-000000000001';
    const second = '22222222-0000-0000-0000-000000000002';

    expect(hueOf(first)).toBe(hueOf(first));
    expect(hueOf(first)).not.toBe(hueOf(second));
    expect(hueOf(first)).toBeLessThan(360);
  });
});

describe('an amount', () => {
  it('is read with a point or a comma', () => {
    expect(parseAmount('240', 'EUR')).toEqual({ minor: 24000, currency: 'EUR' });
    expect(parseAmount(' 240,5 ', 'EUR')).toEqual({ minor: 24050, currency: 'EUR' });
    expect(parseAmount('0.07', 'EUR')).toEqual({ minor: 7, currency: 'EUR' });
    expect(parseAmount('1500', 'JPY')).toEqual({ minor: 1500, currency: 'JPY' });
    expect(parseAmount('24000', 'HUF')).toEqual({ minor: 2400000, currency: 'HUF' });
  });

  it('is refused when it is none', () => {
    for (const text of ['', '-1', '1.234,56', '12.345', 'abc']) {
      expect(parseAmount(text, 'EUR')).toBeNull();
    }
    expect(parseAmount('1.5', 'JPY')).toBeNull();
  });

  it('is typed again as it was meant', () => {
    expect(typedAmount({ minor: 24000, currency: 'EUR' })).toBe('240');
    expect(typedAmount({ minor: 24050, currency: 'EUR' })).toBe('240.50');
    expect(typedAmount({ minor: 7, currency: 'EUR' })).toBe('0.07');
    expect(typedAmount({ minor: 2400000, currency: 'HUF' })).toBe('24000');
    expect(typedAmount(null)).toBe('');
  });
});

describe('a column head', () => {
  it('sorts up, then down, then not', () => {
    expect(nextSorting(null, 'name')).toBe('name asc');
    expect(nextSorting('name asc', 'name')).toBe('name desc');
    expect(nextSorting('name desc', 'name')).toBeNull();
    expect(nextSorting('town desc', 'name')).toBe('name asc');
  });

  it('knows its own direction only', () => {
    expect(sortDirection('name desc', 'name')).toBe('desc');
    expect(sortDirection('name', 'name')).toBe('asc');
    expect(sortDirection('town desc', 'name')).toBeNull();
  });
});

describe('a download', () => {
  it('has the name the server gives it', () => {
    const headers = new HttpHeaders({ 'Content-Disposition': 'attachment; filename="a.csv"' });

    expect(fileName(headers.get('content-disposition'))).toBe('a.csv');
    expect(
      fileName("attachment; filename=x.csv; filename*=UTF-8''Mitglieder%20M%C3%A4rz.csv"),
    ).toBe('Mitglieder März.csv');
    expect(fileName(null)).toBeNull();
  });
});

describe('a form', () => {
  const texts = { t: (key: string, limit: string | number) => `${key} ${limit}`.trim() } as Texts;

  it('shows what the server says until the field changes', () => {
    const form = new FormGroup({ website: new FormControl('example') });

    const fields = { website: 'Start with https://.', unknown: 'No field of this form.' };
    expect(showFieldProblems(form, fields)).toEqual(['No field of this form.']);
    expect(problemText(form.controls.website, texts)).toBe('Start with https://.');

    form.controls.website.setValue('https://example.org');
    expect(problemText(form.controls.website, texts)).toBeNull();
  });

  it('names the limit, and says nothing before the field was touched', () => {
    const control = new FormControl('abcdef', Validators.maxLength(3));
    expect(problemText(control, texts)).toBeNull();

    control.markAsTouched();
    expect(problemText(control, texts)).toBe('App:Field:maxlength 3');
  });
});
