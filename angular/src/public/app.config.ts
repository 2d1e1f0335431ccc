import {
  ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  PreloadAllModules,
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withEnabledBlockingInitialNavigation,
  withInMemoryScrolling,
  withPreloading,
} from '@angular/router';
import { keepCalendarOf } from '@shared/civil-days';
import { readableAccent } from '@shared/colour/accent';
import { routes } from './app.routes';
import { Association } from './core/association';
import { PageTitle } from './core/page-title';
import { Start } from './core/start';
import { Texts } from '@shared/texts/texts';

export function appConfig(start: Start): ApplicationConfig {
  return {
    providers: [
      provideBrowserGlobalErrorListeners(),
      provideAppInitializer(() => prepare(start)),
      provideRouter(
        routes,
        withComponentInputBinding(),
        withEnabledBlockingInitialNavigation(),
        withPreloading(PreloadAllModules),
        withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      ),
      { provide: TitleStrategy, useExisting: PageTitle },
    ],
  };
}

function prepare({ association, problem, texts, culture }: Start): void {
  inject(Texts).use(texts);
  inject(Association).page.set(association);
  inject(Association).problem.set(problem);
  keepCalendarOf(association?.timeZone);
  const root = document.documentElement;
  root.lang = culture;
  const accent = association && readableAccent(association.accent);
  if (accent) root.style.setProperty('--gh-accent', accent);
}
