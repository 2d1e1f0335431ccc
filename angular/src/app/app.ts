import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { DynamicLayoutComponent, type eLayoutType } from '@abp/ng.core';
import { Frame } from './core/frame';
import { Question } from './shell/question';
import { ToastList } from './shell/toast-list';

@Component({
  selector: 'gh-root',
  imports: [DynamicLayoutComponent, Question, ToastList],
  template: `
    <abp-dynamic-layout [defaultLayout]="layout" />
    <gh-toast-list />
    <gh-question />
  `,
  // The stock layout and pages below change fields without saying so: they need every check.
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection
  changeDetection: ChangeDetectionStrategy.Eager,
})
export class App {
  protected readonly layout = 'application' as eLayoutType;

  constructor() {
    inject(Frame).stands();
  }
}
