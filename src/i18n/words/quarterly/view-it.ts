export const viewIt = {
  whole: 'L’azienda nell’insieme',
  'whole-score': 'NPS {score}, da {n} risposte. L’intervallo al 95 % va da {low} a {high}.',
  'whole-interval':
    'Con {n} risposte l’NPS sta fra {low} e {high} (intervallo al 95 %). Il punteggio, {score}, viene dopo: le risposte sono meno di trenta.',
  'whole-few':
    'Solo {n} risposte: niente punteggio. L’intervallo al 95 % va da {low} a {high}, e dice quanto poco si sa.',
  'whole-none': 'In questo trimestre non ha risposto nessuno.',
  'whole-weighted':
    'Le risposte sono pesate: i punteggi vengono dai pesi, gli intervalli dal numero efficace di risposte.',
  'change-clear':
    'Rispetto a {before} è cambiato di {difference} punti, più di quanto faccia il rumore: il caso da solo ci arriva di rado (intervallo della differenza da {low} a {high}, p {p}).',
  'change-noise':
    'Rispetto a {before} si è mosso di {difference} punti, e può essere rumore (intervallo della differenza da {low} a {high}, p {p}). Non vuol dire che non sia successo niente.',
  'change-none':
    'Non c’è un trimestre precedente con delle risposte: nessun cambiamento si può dire. Servono anche le risposte del trimestre scorso.',
  'answers-before': 'Nel {before}: NPS {score}, da {n} risposte.',
  open: 'Come si calcola',
  'nps-formula':
    '{promoters} promotori (9–10), {passives} passivi (7–8), {detractors} detrattori (0–6), {n} risposte: 100 × ({promoters} − {detractors}) / {n} = {score}. Intervallo score (Tango) al 95 %: da {low} a {high}.',
  'nps-formula-few':
    '{promoters} promotori (9–10), {passives} passivi (7–8), {detractors} detrattori (0–6), {n} risposte: meno di dieci, dunque niente punteggio. Intervallo score (Tango) al 95 %: da {low} a {high}.',
  'nps-formula-weighted':
    '{n} risposte pesate: su {sum} di peso, {promoters} sono promotori e {detractors} detrattori: 100 × ({promoters} − {detractors}) / {sum} = {score}. Intervallo al 95 % sul numero efficace di risposte, {effective}: da {low} a {high}.',
  'change-formula':
    '{now} − {then} = {difference}. Wald corretto, 95 %: da {low} a {high}, p {p}; fra tutti i confronti di questa tabella (Holm), p {adjusted}.',
  'impact-formula':
    '{m} risposte su {n}: {m} / ({n} − {m}) × ({group} − {whole}) = {impact}; al 95 %: da {low} a {high}.',
  'share-formula':
    'Al cambiamento dell’insieme porta {within} dall’interno e {mix} dal proprio peso.',
  matrix: 'Settori e fasi',
  'matrix-text':
    'In ogni casella: l’NPS, il numero di risposte, l’intervallo al 95 %. Sotto le dieci risposte non c’è punteggio, fra dieci e ventinove si legge prima l’intervallo; solo da trenta in su la casella prende una tinta. Aprendola se ne vedono i conti.',
  department: 'Settore',
  'all-stages': 'Tutte le fasi',
  'not-asked': 'nessuno ha chiesto',
  'no-answers': 'nessuna risposta',
  few: 'poche risposte',
  n: '{n} risposte',
  up: '▲ su, più del rumore',
  down: '▼ giù, più del rumore',
  legend: 'La tinta, dai punteggi bassi agli alti:',
  pulls: 'Che cosa tira giù, che cosa solleva',
  'pulls-down': 'Hanno tirato giù di più',
  'pulls-up': 'Hanno sollevato di più',
  'pulls-text':
    'Impatto: di quanti punti sarebbe diverso il totale senza queste risposte. Dice dove si sono raccolti i punteggi, non che cosa li ha causati.',
  'pulls-nothing': 'Nessuna casella con almeno dieci risposte.',
  pull: '{impact} punti (al 95 %: da {low} a {high}). NPS {score}, {n} risposte.',
  'pull-noise': 'Lo zero è compreso: l’impatto può anche non esserci.',
  words: 'Con le parole dei clienti',
  'no-words': 'Chi ha risposto qui non ha lasciato commenti.',
  'quote-score': 'voto {score}',
  masked:
    'I commenti sono accorciati; indirizzi, numeri e simili sono coperti. Qualche nome di persona può essere rimasto: rileggere prima di far girare.',
  impact: 'L’impatto, settore per settore',
  'impact-touchpoints': 'L’impatto, un punto di contatto alla volta',
  touchpoint: 'Punto di contatto',
  stage: 'Fase',
  owner: 'Chi ne risponde',
  answers: 'Risposte',
  score: 'NPS',
  low: 'Da',
  high: 'A',
  'impact-of': 'Impatto',
  'impact-low': 'Impatto da',
  'impact-high': 'Impatto a',
  moved: 'Differenza',
  verdict: 'Verdetto',
  'more-than-noise': 'più del rumore',
  'could-be-noise': 'può essere rumore',
  'cannot-tell': 'non si può dire',
  'nothing-to-leave-out':
    'C’è un settore soltanto: non si può escludere nulla, e quindi non c’è impatto. Per calcolarlo serve una colonna che dica a quale settore si riferisce ogni risposta.',
  explained: 'Che cosa spiega il cambiamento',
  'explained-text':
    'Un cambiamento si divide senza resto in ciò che si è mosso dentro i settori e in ciò che viene dal loro pesare più o meno di prima (Bennet). Un’azienda può guadagnare punti senza aver servito meglio un solo cliente.',
  'explained-sum': 'Di {total} punti, {within} vengono dall’interno e {mix} dalla composizione.',
  within: 'Dall’interno',
  mix: 'Composizione',
  sum: 'Insieme',
  'whole-row': 'Il totale',
  rounded: 'Ogni numero è arrotondato per sé; senza arrotondare, le colonne tornano esattamente.',
  trend: 'Un trimestre dopo l’altro',
  'trend-of': 'Di chi',
  everybody: 'Tutti',
  quarter: 'Trimestre',
  'trend-chart': 'NPS di {name}, un trimestre dopo l’altro, con gli intervalli al 95 %',
  jobs: 'Nessun lavoro ha impatto zero',
  'jobs-text':
    'Si sceglie un lavoro e si vede per quali punti di contatto arriva al cliente, e che cosa lì hanno detto i clienti in questo trimestre.',
  'job-departments':
    'Si sceglie un settore e si vede per quali punti di contatto arriva al cliente, per quanto ne dicono le risposte.',
  'job-of': '{job} ({department})',
  role: 'Parte',
  owns: 'ne risponde',
  helps: 'ci mette mano',
  'of-quarter': '{number}º trimestre {year}',
  'to-tool': 'Fanne una dal tuo file',
  'to-page': 'La trimestrale intera: {title}',
  blank: '(vuoto)',
};

export type ViewSentence = keyof typeof viewIt;
export type ViewWords = Readonly<Record<ViewSentence, string>>;
