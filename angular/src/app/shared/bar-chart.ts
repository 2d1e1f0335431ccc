import type { ChartConfiguration, ChartOptions } from 'chart.js';

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

export function barChart(canvas: HTMLCanvasElement, data: ChartData): ChartConfiguration<'bar'> {
  const color = colors(canvas);
  const datasets = data.series.map(({ name, values, tone }) => ({
    label: name,
    data: values,
    backgroundColor: color[tone],
    borderRadius: 3,
    maxBarThickness: 20,
    categoryPercentage: 0.74,
    barPercentage: 0.92,
  }));
  return {
    type: 'bar',
    data: { labels: data.labels, datasets },
    options: options(data, { color: color.text, font: font(canvas) }),
  };
}

function options(
  { series, longLabels }: ChartData,
  ticks: { color: string; font: object },
): ChartOptions<'bar'> {
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    plugins: {
      tooltip: {
        callbacks: {
          title: items => longLabels[items[0]?.dataIndex ?? 0],
          label: ({ datasetIndex, dataIndex }) =>
            `${series[datasetIndex].name}: ${series[datasetIndex].texts[dataIndex]}`,
        },
      },
    },
    scales: {
      x: {
        grid: { display: false },
        border: { display: false },
        ticks: { ...ticks, maxRotation: 0, autoSkip: false },
      },
      y: { display: false, beginAtZero: true },
    },
  };
}

/** A canvas knows no custom properties, so the computed ones are read where it stands. */
function colors(element: Element): Record<'accent' | 'quiet' | 'text', string> {
  const probe = document.createElement('span');
  element.parentElement?.append(probe);
  const resolve = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    accent: resolve('--gh-accent-edge'),
    quiet: resolve('--gh-accent-line'),
    text: resolve('--gh-muted'),
  };
  probe.remove();
  return found;
}

function font(element: Element) {
  return { family: getComputedStyle(element).fontFamily, size: 10.5 };
}
