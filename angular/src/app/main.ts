import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { appConfig } from './app.config';
import { allowFixedStyles } from './core/inline-styles';

allowFixedStyles();
bootstrapApplication(App, appConfig).catch((error: unknown) => console.error(error));
