import type { Findings } from '#quarterly/findings.ts';
import { meetingFacts } from '#quarterly/meeting-facts.ts';
// Fetched with this: once a reader’s file is shown there may be no network.
import './meeting-table.ts';
import { QuarterlyMeeting } from './quarterly-meeting.element.ts';
import type { Names } from './view.ts';

/** Shows the meeting of other findings in the page’s `<quarterly-meeting>`, where there is one. */
export function showMeeting(findings: Findings, names: Names): void {
  const host = document.querySelector('quarterly-meeting');
  if (host instanceof QuarterlyMeeting) void host.show({ facts: meetingFacts(findings), names });
}
