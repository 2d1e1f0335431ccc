import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { appConfig } from './app.config';
import { allowFixedStyles } from './core/inline-styles';

export async function start(): Promise<void> {
  allowFixedStyles();
  await bootstrapApplication(App, appConfig);
}
