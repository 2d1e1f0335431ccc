// Reads a calendar from standard input with ical.js and writes what it understood as JSON.
// node read-calendar.mjs <folder with node_modules>
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(`${process.argv[2]}/package.json`));
const { default: ICAL } = await import(pathToFileURL(require.resolve('ical.js')));

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
const events = calendar.getAllSubcomponents('vevent').map(component => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    description: event.description,
    status: component.getFirstPropertyValue('status'),
    sequence: event.sequence,
  };
});
console.log(JSON.stringify({ method: calendar.getFirstPropertyValue('method'), events }));
