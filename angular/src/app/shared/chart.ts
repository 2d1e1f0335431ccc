import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { barChart, type ChartData } from './bar-chart';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Bars for the eye, the same numbers as a table for a screen reader. */
@Component({
  selector: 'gh-chart',
  template: `
    <div class="plot"><canvas #canvas aria-hidden="true"></canvas></div>
    <div class="visually-hidden">
      <table>
        <caption>
          {{
            data().caption
          }}
        </caption>
        <thead>
          <tr>
            <td></td>
            @for (series of data().series; track series.name) {
              <th scope="col">{{ series.name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (label of data().longLabels; track $index; let row = $index) {
            <tr>
              <th scope="row">{{ label }}</th>
              @for (series of data().series; track series.name) {
                <td>{{ series.texts[row] }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
      position: relative;
    }
    .plot {
      position: relative;
      height: 9.5rem;
      overflow: hidden; /* the canvas follows a moment later */
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BarChart {
  readonly data = input.required<ChartData>();

  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private chart: Chart | undefined;

  constructor() {
    afterRenderEffect(() => this.draw(this.canvas().nativeElement, this.data()));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => this.draw(this.canvas().nativeElement, this.data());
    dark.addEventListener('change', redraw);
    inject(DestroyRef).onDestroy(() => {
      dark.removeEventListener('change', redraw);
      this.chart?.destroy();
    });
  }

  private draw(canvas: HTMLCanvasElement, data: ChartData): void {
    this.chart?.destroy();
    this.chart = new Chart(canvas, barChart(canvas, data));
  }
}
