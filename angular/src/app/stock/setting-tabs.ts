import { inject, provideAppInitializer } from '@angular/core';
import { SettingTabsService } from '@abp/ng.setting-management/config';
import { policies } from '../core/policies';
import { FoundingTab } from './founding/founding-tab';
import { TimeZoneTab } from './time-zone/time-zone-tab';

/** Beside the framework's own tabs on its settings page. */
export const settingTabs = provideAppInitializer(() => {
  inject(SettingTabsService).add([
    {
      name: 'AbpSettingManagement::Menu:TimeZone',
      order: 101,
      requiredPolicy: 'SettingManagement.TimeZone',
      component: TimeZoneTab,
    },
    {
      name: '::Founding:Tab',
      order: 102,
      requiredPolicy: policies.founding,
      component: FoundingTab,
    },
  ]);
});
