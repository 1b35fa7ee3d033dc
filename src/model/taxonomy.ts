/**
 * The closed lists that cases are filed under. Closed, so that filters stay short and a typing
 * error is an error. Their names for readers are in `i18n/words`, as `theme.promise` and so on.
 */
export const themes = [
  'promise',
  'measurement',
  'empowerment',
  'recovery',
  'capacity',
  'listening',
  'culture',
  'organisation',
  'learning',
  'reputation',
] as const;

/** Stages of the customer’s journey, in the order in which a customer lives them. */
export const stages = [
  'discover',
  'choose',
  'buy',
  'use',
  'support',
  'renew',
  'recommend',
] as const;

export const sectors = [
  'contract-services',
  'telecommunications',
  'chain-stores',
  'vehicle-repair',
  'consumer-brands',
  'public-facing',
] as const;

export const channels = [
  'email',
  'phone',
  'in-person',
  'social-media',
  'survey',
  'staff-only',
] as const;

export const levels = ['introductory', 'intermediate', 'advanced'] as const;

export const exhibitKinds = ['table', 'bars', 'scores', 'summary', 'image'] as const;
