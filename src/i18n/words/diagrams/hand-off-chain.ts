import type { Locale } from '../../locale.ts';

const it = {
  title: 'Segui la promessa',
  lead: 'Un messaggio alla volta. Prima di andare avanti, di’: di chi è adesso la promessa?',
  channel: 'Canale',
  promised: 'Promesso',
  ask: 'Secondo te, di chi è adesso la promessa?',
  choose: 'Scegli',
  owner: 'Di chi è ora la promessa',
  previous: 'Indietro',
  next: 'Avanti',
  restart: 'Ricomincia',
  atMessage: 'Messaggio {step} di {steps}. Di chi è adesso la promessa?',
  shown: 'Dopo il messaggio {step} la promessa è di: {owner}.',
  guess: 'Tu hai detto: {guess}.',
  agree: 'Come hai detto tu.',
  compared: 'Hai risposto {given} volte; {same} come i dati.',
  counted: 'Alla fine',
  handOffs: 'Cambi di titolare',
  owners: 'Titolari in tutto',
  lost: 'Chi ha promesso non è più titolare',
  lostAt: 'dal messaggio {step}',
  lostAtBack: 'dal messaggio {step}; alla fine lo è di nuovo',
  neverLost: 'mai: lo è fino alla fine',
  days: 'Giorni dal primo messaggio all’ultimo',
  noDays: 'i dati non dicono i giorni',
  unanswered: 'nessuna risposta',
  arguable: 'I dati dicono chi è indicato dal messaggio. Se la pensi diversamente, difendilo.',
};

export type HandOffChainWords = typeof it;

const en: HandOffChainWords = {
  title: 'Follow the promise',
  lead: 'One message at a time. Before you go on, say who owns the promise now.',
  channel: 'Channel',
  promised: 'Promised',
  ask: 'Who owns the promise now, in your view?',
  choose: 'Choose',
  owner: 'Owner of the promise now',
  previous: 'Back',
  next: 'Next',
  restart: 'Start again',
  atMessage: 'Message {step} of {steps}. Who owns the promise now?',
  shown: 'After message {step} the owner is: {owner}.',
  guess: 'You said: {guess}.',
  agree: 'As you said.',
  compared: 'Your answers: {given}; the same as the data: {same}.',
  counted: 'In the end',
  handOffs: 'Changes of owner',
  owners: 'Owners in all',
  lost: 'The one who promised no longer owns it',
  lostAt: 'from message {step}',
  lostAtBack: 'from message {step}; owns it again at the end',
  neverLost: 'never: they own it to the end',
  days: 'Days from the first message to the last',
  noDays: 'the data give no days',
  unanswered: 'no answer',
  arguable: 'The data name whoever the message points to. If you see it differently, argue it.',
};

/** The words of `<HandOffChain>`, in each language. */
export const handOffChainWords: Readonly<Record<Locale, HandOffChainWords>> = { it, en };
