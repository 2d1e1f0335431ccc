import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { appConfig } from './app.config';
import { loadStart } from './core/start';

loadStart().then(start => bootstrapApplication(App, appConfig(start)));
