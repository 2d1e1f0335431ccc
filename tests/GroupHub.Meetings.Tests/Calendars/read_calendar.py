"""Reads a calendar from standard input with python3-icalendar and writes what it understood as JSON."""
import json
import sys
from datetime import timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def instant(field):
    """By the zone as the calendar itself describes it, not by what this machine knows of it."""
    zone = zones.get(field.params.get("TZID"))
    moment = field.dt if zone is None else zone.localize(field.dt.replace(tzinfo=None))
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


events = [
    {
        "uid": str(event["UID"]),
        "start": instant(event["DTSTART"]),
        "end": instant(event["DTEND"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]) if "DESCRIPTION" in event else None,
        "status": str(event["STATUS"]),
        "sequence": int(event["SEQUENCE"]),
    }
    for event in calendar.walk("VEVENT")
]
print(json.dumps({"method": str(calendar["METHOD"]), "events": events}))
