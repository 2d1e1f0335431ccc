import type { DirectoryCard } from '@api';
import { plainText } from '@shared/marked/marked';

type Person = Pick<
  DirectoryCard,
  'jobTitle' | 'profession' | 'company' | 'skills' | 'industries' | 'highlights'
>;

const shownTags = 5;

/** A plain text in the form of a highlighted one. */
export function encoded(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** What the person does and where; what was searched for comes before what merely is there. */
export function personLineHtml(person: Person): string {
  const html = (field: 'jobTitle' | 'profession' | 'company') =>
    person.highlights[field] ?? encoded(person[field] ?? '');
  const professionAdds = person.profession !== person.jobTitle && 'profession' in person.highlights;
  return [
    html(person.jobTitle ? 'jobTitle' : 'profession'),
    person.jobTitle && professionAdds ? html('profession') : '',
    html('company'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Skills first, then industries; those that were found come first. */
export function highlightedTags({ skills, industries, highlights }: Person): string[] {
  const marked = new Map(Object.values(highlights).map(html => [plainText(html), html]));
  const tags = [...new Set([...skills, ...industries])].map(tag => marked.get(tag) ?? encoded(tag));
  const isFound = (tag: string) => Number(tag.includes('<mark>'));
  return tags.sort((one, other) => isFound(other) - isFound(one)).slice(0, shownTags);
}
