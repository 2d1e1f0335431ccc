import type { TodoLine } from '@api';
import type { IconName } from '@shared/icons/names';
import type { Texts } from '@shared/texts/texts';
import { textOrNull } from '../../core/texts';

export interface TodoView {
  icon: IconName;
  title: string;
  detail: string;
  age: string | null;
  button: string;
  path: string;
  query: Record<string, string | string[]>;
}

const icons: Record<string, IconName> = {
  applications: 'inbox',
  payments: 'credit-card',
  overdue: 'wallet',
  renewals: 'calendar',
  members: 'users',
  sheets: 'clipboard-list',
  leaves: 'calendar-off',
  visitors: 'user-plus',
};

/** A line of work with the words of its kind; an unknown kind speaks with the server's words alone. */
export function todoView(line: TodoLine, texts: Texts): TodoView {
  const known = textOrNull(texts, `Overview:Todo:${line.kind}:other`) !== null;
  const { path, query } = insideLink(line.link);
  return {
    icon: icons[line.kind] ?? 'circle-alert',
    title: known ? texts.count(`Overview:Todo:${line.kind}`, line.count) : line.text,
    detail: known ? line.text : '',
    age: line.oldestDays ? texts.count('Overview:Days', line.oldestDays) : null,
    button: textOrNull(texts, `Overview:Do:${line.kind}`) ?? texts.t('Overview:Do'),
    path,
    query,
  };
}

/** What is said more than once is a list, as the router wants it. */
const valueOf = (values: string[]) => (values.length > 1 ? values : values[0]);

/** The server's link as a page of this application and its query; "state" in an address belongs to the sign-in. */
export function insideLink(link: string): {
  path: string;
  query: Record<string, string | string[]>;
} {
  const url = new URL(link, 'http://inside');
  const { state, ...query } = Object.fromEntries(
    [...url.searchParams.keys()].map(name => [name, valueOf(url.searchParams.getAll(name))]),
  );
  return {
    path: url.pathname.replace(/^\/app(?=\/|$)/, '') || '/',
    query: state ? { ...query, show: state } : query,
  };
}
