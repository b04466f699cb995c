"""Reads an iCalendar file with the icalendar package and prints what it holds, as JSON.

Ends with an error where the file cannot be read, or holds an event that the package had to drop something of.
"""

import datetime
import json
import pathlib
import sys

from icalendar import Calendar


def told(moment):
    return moment.isoformat() if moment is not None else None


def event(component):
    starts = component.decoded("DTSTART")
    alarms = [alarm for alarm in component.walk("VALARM")]
    return {
        "uid": str(component["UID"]),
        "stamp": told(component.decoded("DTSTAMP")),
        "summary": str(component["SUMMARY"]),
        "starts": told(starts),
        "ends": told(component.decoded("DTEND", None)),
        "all_day": not isinstance(starts, datetime.datetime),
        "alarms": [
            {
                "action": str(alarm["ACTION"]),
                "before": -alarm.decoded("TRIGGER").total_seconds(),
                "description": str(alarm["DESCRIPTION"]),
            }
            for alarm in alarms
        ],
    }


def main():
    calendar = Calendar.from_ical(pathlib.Path(sys.argv[1]).read_bytes())
    faults = [fault for component in calendar.walk() for fault in component.errors]
    if faults or "PRODID" not in calendar or str(calendar.get("VERSION")) != "2.0":
        sys.exit(f"not a calendar as it should be: {faults}")
    events = [event(component) for component in calendar.walk("VEVENT")]
    print(json.dumps({"events": events}, ensure_ascii=False))


main()
