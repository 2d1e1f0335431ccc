import type { MonthOfIncome, MonthOfJoins } from '@api';
import { formatDate } from '@shared/format/date';
import { formatMoney } from '@shared/format/money';
import { formatNumber } from '@shared/format/plural';
import type { Texts } from '@shared/texts/texts';
import type { ChartData } from '../../shared/bar-chart';

export function joinsChart(months: readonly MonthOfJoins[], texts: Texts): ChartData {
  return {
    caption: texts.t('Overview:JoinedAndLeft'),
    ...monthLabels(months),
    series: [
      {
        name: texts.t('Overview:Joined'),
        tone: 'accent',
        values: months.map(month => month.joined),
        texts: months.map(month => formatNumber(month.joined)),
      },
      {
        name: texts.t('Overview:Left'),
        tone: 'quiet',
        values: months.map(month => month.left),
        texts: months.map(month => formatNumber(month.left)),
      },
    ],
  };
}

export function incomeChart(months: readonly MonthOfIncome[], texts: Texts): ChartData {
  return {
    caption: texts.t('Overview:Income'),
    ...monthLabels(months),
    series: [
      {
        name: texts.t('Overview:Income'),
        tone: 'accent',
        values: months.map(month => month.amount.minor),
        texts: months.map(month => formatMoney(month.amount, 'short')),
      },
    ],
  };
}

export function total(months: readonly MonthOfJoins[]): { joined: number; left: number } {
  return {
    joined: months.reduce((sum, month) => sum + month.joined, 0),
    left: months.reduce((sum, month) => sum + month.left, 0),
  };
}

function monthLabels(months: readonly { month: string }[]) {
  return {
    labels: months.map(({ month }) => formatDate(month, 'shortMonth').charAt(0)),
    longLabels: months.map(({ month }) => formatDate(month, 'month')),
  };
}
