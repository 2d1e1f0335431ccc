import { ChangeDetectionStrategy, Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({ selector: 'gh-root', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class App {}

bootstrapApplication(App);
