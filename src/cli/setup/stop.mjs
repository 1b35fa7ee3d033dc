// @ts-check
/** Setting up cannot go on. The message is one sentence that says what to do about it. */
export class Stop extends Error {}
