/** How long a meeting may be said to last, in minutes. */
export const meetingTimes = [30, 45, 60, 90, 120] as const;

/** Until the reader chooses. */
export const firstMinutes = 60;
