import { afterRenderEffect, ChangeDetectionStrategy, Component, DestroyRef, ElementRef, inject, input, viewChild } from '@angular/core';
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface Series {
  name: string;
  values: number[];
  /** The accent for what the chart is about, quiet for what stands beside it. */
  tone: 'accent' | 'quiet';
  texts: string[];
}

export interface ChartData {
  caption: string;
  labels: string[];
  longLabels: string[];
  series: Series[];
}

/** Bars for the eye, the same numbers as a table for a screen reader. */
@Component({
  selector: 'gh-chart',
  template: `
    <div class="plot"><canvas #canvas aria-hidden="true"></canvas></div>
    <table class="visually-hidden">
      <caption>{{ data().caption }}</caption>
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
  `,
  styles: `
    :host { display: block; position: relative; }
    .plot { position: relative; height: 9.5rem; }
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

  private draw(canvas: HTMLCanvasElement, { labels, longLabels, series }: ChartData): void {
    const color = colors(canvas);
    this.chart?.destroy();
    this.chart = new Chart(canvas, {
      type: 'bar',
      data: {
        labels,
        datasets: series.map(({ name, values, tone }) => ({
          label: name,
          data: values,
          backgroundColor: color[tone],
          borderRadius: 3,
          maxBarThickness: 20,
          categoryPercentage: 0.74,
          barPercentage: 0.92,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        plugins: {
          tooltip: {
            callbacks: {
              title: items => longLabels[items[0]?.dataIndex ?? 0],
              label: item => `${item.dataset.label}: ${series[item.datasetIndex].texts[item.dataIndex]}`,
            },
          },
        },
        scales: {
          x: { grid: { display: false }, border: { display: false }, ticks: { color: color.text, font: font(canvas), maxRotation: 0, autoSkip: false } },
          y: { display: false, beginAtZero: true },
        },
      },
    });
  }
}

/** A canvas knows no custom properties, so the computed ones are read where it stands. */
function colors(element: Element): Record<'accent' | 'quiet' | 'text', string> {
  const probe = document.createElement('span');
  element.parentElement?.append(probe);
  const resolve = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const found = { accent: resolve('--gh-accent-edge'), quiet: resolve('--gh-accent-line'), text: resolve('--gh-muted') };
  probe.remove();
  return found;
}

function font(element: Element) {
  return { family: getComputedStyle(element).fontFamily, size: 10.5 };
}
