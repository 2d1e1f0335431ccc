import type { FormBuilder } from '@angular/forms';
import { Validators } from '@angular/forms';
import type { MeetingMode, MeetingPlan } from '@api';
import { scheduleMeetings } from '@api/limits';
import { addDays } from '@shared/civil-days';
import { readRule, type Repeat, repeatOn, toRule } from './repeat';

/** Which field a broken rule of a meeting is about. */
export const meetingRules = {
  TitleMissing: 'title',
  PlaceMissing: 'place',
  LinkMissing: 'link',
  LinkInvalid: 'link',
  SeatsInvalid: 'seats',
  MaxGuestsInvalid: 'maxGuests',
  DurationInvalid: 'minutes',
  TimeInvalid: 'from',
  DateInvalid: 'date',
  ZoneIsOffset: 'zone',
  ZoneUnknown: 'zone',
  HolidayRegionUnknown: 'holidayRegion',
  RuleInvalid: 'repeat.every',
  RuleTooFrequent: 'repeat.every',
  RuleNeverOccurs: 'repeat.every',
};

/** What the fields are called where somebody else has changed them. */
export const meetingNames = {
  title: '::MeetingEditor:Title',
  description: '::MeetingEditor:Description',
  place: '::MeetingEditor:Place',
  link: '::MeetingEditor:Link',
  mode: '::MeetingEditor:Mode',
  seats: '::MeetingEditor:Seats',
  maxGuests: '::MeetingEditor:MaxGuests',
  isPublic: '::MeetingEditor:IsPublic',
  date: '::MeetingEditor:Date',
  from: '::MeetingEditor:From',
  minutes: '::MeetingEditor:Minutes',
  zone: '::MeetingEditor:Zone',
  skipsHolidays: '::MeetingEditor:SkipsHolidays',
  holidayRegion: '::MeetingEditor:HolidayRegion',
  repeat: '::Repeat:Title',
};

/** A week from now, in the evening: something to start from. */
export function emptyPlan(zone: string, today: string): MeetingPlan {
  return {
    title: '',
    description: null,
    place: null,
    link: null,
    mode: 'inPerson',
    seats: null,
    maxGuests: null,
    isPublic: true,
    date: addDays(today, 7),
    from: '18:30:00',
    minutes: 90,
    zone,
    rule: null,
    skipsHolidays: true,
    holidayRegion: null,
    leftOut: [],
  };
}

export function meetingForm(builder: FormBuilder, plan: MeetingPlan) {
  const fields = builder.nonNullable;
  const repeat = plan.rule ? readRule(plan.rule, plan.date) : repeatOn(plan.date);
  return fields.group({
    title: [plan.title, [Validators.required, Validators.maxLength(scheduleMeetings.title)]],
    description: [plan.description ?? '', [Validators.maxLength(scheduleMeetings.description)]],
    place: [plan.place ?? '', [Validators.maxLength(scheduleMeetings.place)]],
    link: [plan.link ?? '', [Validators.maxLength(scheduleMeetings.link)]],
    mode: [plan.mode as MeetingMode],
    seats: [plan.seats, [Validators.min(1), Validators.max(100_000)]],
    maxGuests: [plan.maxGuests, [Validators.min(0), Validators.max(100)]],
    isPublic: [plan.isPublic],
    date: [plan.date, [Validators.required]],
    from: [plan.from.slice(0, 5), [Validators.required]],
    minutes: [plan.minutes, [Validators.required, Validators.min(1), Validators.max(4320)]],
    zone: [plan.zone, [Validators.required]],
    skipsHolidays: [plan.skipsHolidays],
    holidayRegion: [plan.holidayRegion ?? ''],
    repeat: fields.group({
      kind: [repeat.kind],
      every: [repeat.every, [Validators.required, Validators.min(1), Validators.max(52)]],
      weekdays: [repeat.weekdays],
      nth: [repeat.nth],
      weekday: [repeat.weekday],
      ends: [repeat.ends],
      until: [repeat.until],
      count: [repeat.count, [Validators.min(1), Validators.max(1000)]],
      own: [repeat.own],
    }),
  });
}

export type MeetingForm = ReturnType<typeof meetingForm>;

export function toPlan(form: MeetingForm, leftOut: readonly string[]): MeetingPlan {
  const { repeat, from, ...value } = form.getRawValue();
  const text = (typed: string) => typed.trim() || null;
  return {
    ...value,
    title: value.title.trim(),
    description: text(value.description),
    place: value.mode === 'online' ? null : text(value.place),
    link: value.mode === 'inPerson' ? null : text(value.link),
    from: `${from}:00`,
    holidayRegion: value.skipsHolidays ? value.holidayRegion || null : null,
    rule: toRule(repeat as Repeat, value.date),
    leftOut: [...leftOut],
  };
}

/** When a meeting ends, as the clock shows it. */
export function endTime(from: string, minutes: number): string {
  const [hours, past] = from.split(':').map(Number);
  const end = (hours * 60 + past + minutes) % 1440;
  return [Math.floor(end / 60), end % 60].map(part => String(part).padStart(2, '0')).join(':');
}
