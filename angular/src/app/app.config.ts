import {
  type ApplicationConfig,
  ErrorHandler,
  inject,
  provideAppInitializer,
  provideZoneChangeDetection,
} from '@angular/core';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import {
  provideAbpCore,
  ReplaceableComponentsService,
  withOptions,
  withTitleStrategy,
} from '@abp/ng.core';
import { provideAbpOAuth } from '@abp/ng.oauth';
import { OAuthStorage } from 'angular-oauth2-oidc';
import { provideAccountConfig } from '@abp/ng.account/config';
import { provideFeatureManagementConfig } from '@abp/ng.feature-management';
import { provideIdentityConfig } from '@abp/ng.identity/config';
import { provideSettingManagementConfig } from '@abp/ng.setting-management/config';
import { provideTenantManagementConfig } from '@abp/ng.tenant-management/config';
import { provideValidationError } from '@abp/ng.theme.lepton-x';
import { provideLeptonXAbpCore } from '@volo/abp.ng.lepton-x.core';
import {
  ConfirmationService,
  CUSTOM_ERROR_HANDLERS,
  provideAbpThemeShared,
  THEME_SHARED_APPEND_CONTENT,
  ToasterService,
} from '@abp/ng.theme.shared';
import { Texts } from '@shared/texts/texts';
import { Association } from './core/association';
import { Confirmations } from './core/confirmations';
import { environment } from './core/environment';
import { registerLocale } from './core/locales';
import { onMissingParts } from './core/missing-parts';
import { PageTitle } from './core/page-title';
import { patientSession } from './core/patient-session';
import { patientStart } from './core/patient-start';
import { renewal } from './core/renewal';
import { QuietErrors } from './core/quiet-errors';
import { StartErrors } from './core/start-errors';
import { FrameworkTexts } from './core/texts';
import { Toasts } from './core/toasts';
import { Tokens } from './core/tokens';
import { menu } from './menu';
import { routes } from './app.routes';
import { Bare } from './shell/bare';
import { Shell } from './shell/shell';
import { settingTabs } from './stock/setting-tabs';

const layouts = provideAppInitializer(() => {
  const replaceable = inject(ReplaceableComponentsService);
  replaceable.add({ key: 'Theme.ApplicationLayoutComponent', component: Shell });
  replaceable.add({ key: 'Theme.AccountLayoutComponent', component: Bare });
  replaceable.add({ key: 'Theme.EmptyLayoutComponent', component: Bare });
});

/** The theme's own look is served as files (stock/), so nothing writes unsigned styles into the page. */
const look = [
  { provide: THEME_SHARED_APPEND_CONTENT, useValue: null },
  { provide: Texts, useExisting: FrameworkTexts },
  { provide: ToasterService, useExisting: Toasts },
  { provide: ConfirmationService, useExisting: Confirmations },
  { provide: CUSTOM_ERROR_HANDLERS, useExisting: QuietErrors, multi: true },
];

export const appConfig: ApplicationConfig = {
  providers: [
    // First, since a request that has waited must carry what it has waited for.
    renewal,
    provideZoneChangeDetection({ eventCoalescing: true }),
    provideAnimationsAsync(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withNavigationErrorHandler(onMissingParts),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideAbpCore(
      withOptions({ environment, registerLocaleFn: registerLocale }),
      withTitleStrategy(PageTitle),
    ),
    provideAbpOAuth(),
    { provide: OAuthStorage, useExisting: Tokens },
    provideAbpThemeShared(),
    provideLeptonXAbpCore(),
    provideValidationError(),
    provideAccountConfig(),
    provideIdentityConfig(),
    provideTenantManagementConfig(),
    provideSettingManagementConfig(),
    provideFeatureManagementConfig(),
    ...look,
    layouts,
    menu,
    settingTabs,
    patientSession,
    patientStart,
    { provide: ErrorHandler, useClass: StartErrors },
    provideAppInitializer(() => inject(Association).load()),
  ],
};
