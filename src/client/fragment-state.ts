/**
 * What the address says of a page’s state: `#q=promise&kind=case`. It stands in the fragment, which
 * a browser keeps to itself: what a reader asks is never sent to the host. An address from before,
 * `?q=promise`, is still understood.
 */
export function readState(): URLSearchParams {
  return new URLSearchParams(namesState(location.hash) ? location.hash.slice(1) : location.search);
}

/** Puts a state into the address. An anchor such as `#content` stays when there is none. */
export function writeState(state: URLSearchParams): void {
  const anchor = namesState(location.hash) ? '' : location.hash;
  history.replaceState(
    history.state,
    '',
    location.pathname + (state.size > 0 ? `#${state}` : anchor),
  );
}

/** Whether a fragment is a state; `#content` is a place on the page. */
export function namesState(fragment: string): boolean {
  return fragment.includes('=');
}
