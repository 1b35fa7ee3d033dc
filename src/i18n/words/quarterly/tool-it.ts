/** The words of the quarterly from a reader’s own file in Italian: the source of truth. In `say`, figures stand as `{names}`. */
export const toolIt = {
  page: {
    title: 'La Trimestrale del Cliente',
    lead: 'Dove, come e quanto il lavoro di ogni settore arriva al cliente: una pagina, ogni trimestre, dalle risposte dei tuoi clienti.',
    what: 'Porta qui una tabella con una riga per risposta: la data, il settore, il punto di contatto, il voto da 0 a 10 e, se ci sono, il commento e il peso. La pagina dice quanto sta bene l’azienda agli occhi di chi la frequenta, quali settori la tirano su o giù, e se il cambiamento dal trimestre scorso è più del rumore. Poi se ne parla in riunione, con i numeri davanti a tutti.',
    examples: 'Una trimestrale già fatta',
    otherScales: 'Per voti da 1 a 5 o da 1 a 7 c’è il laboratorio.',
    quarter: 'Trimestre',
    ownQuarter: 'Di che trimestre sono le risposte',
    stages: 'Le fasi del percorso',
    stagesText:
      'Se più punti di contatto appartengono alla stessa fase del percorso del cliente, dai loro lo stesso nome: diventano una colonna sola. L’ordine è quello di questa tabella: le frecce spostano in su.',
    touchpoint: 'Punto di contatto',
    answers: 'Risposte',
    stage: 'Fase',
    order: 'Ordine',
    stagesReset: 'Rimetti ogni punto di contatto per conto suo',
    largest: 'Mostra i più numerosi, gli altri insieme',
    laboratory: 'Apri il laboratorio',
  },
  /** What stands here instead of the laboratory’s own words. */
  lab: {
    page: {
      needsScript: 'Per leggere il tuo file serve JavaScript.',
      choose: 'Scegli un file di risposte',
      columnsText:
        'Serve una colonna con i voti da 0 a 10. Con la data si vede che cosa è cambiato dal trimestre scorso; con settore e punto di contatto si vede dove. Controlla quello che il programma propone.',
      count: 'Fai la trimestrale',
      results: 'La trimestrale',
      print: 'Stampa la trimestrale',
    },
    roles: {
      department: 'Settore o reparto',
      touchpoint: 'Punto di contatto',
      comment: 'Commento del cliente',
    },
    say: {
      'need-score':
        'Indica la colonna con i voti da 0 a 10. Se i tuoi voti vanno da 1 a 5 o da 1 a 7, usa il laboratorio: la trimestrale si fa solo con l’NPS.',
      'too-many-scores':
        'La trimestrale guarda una sola domanda: tieni come «Voto» una colonna, per le altre scegli «Altro».',
      'need-scale':
        'Se questi voti vanno da 0 a 10, dillo qui. Se no, scegli «Altro» come contenuto.',
      done: 'La trimestrale è pronta: {rows} righe, {taken} con un voto.',
      'note-date-blank': 'Manca la data: in nessun trimestre',
      'note-date-invalid': 'La data non si legge: in nessun trimestre',
    },
  },
  say: {
    weighted: 'I punteggi sono pesati con la colonna «{column}».',
    'no-groups':
      'Senza una colonna con i settori o i punti di contatto si vedono solo il punteggio di tutti e il suo andamento: dove nasce non si sa. Se il file ne ha una, torna alle colonne e indicala.',
    'one-department':
      'C’è un solo settore, «{name}»: che peso ha sul totale non si può dire, perché senza di lui non resta nessuno.',
    'one-quarter':
      'Le risposte sono di un solo trimestre, quindi non si vede che cosa è cambiato. Metti nello stesso file anche quelle del trimestre prima.',
    'no-dates':
      'Senza una colonna con la data tutte le risposte contano come un trimestre solo. Di’ qui sotto quale.',
    undated:
      'Righe contate in nessun trimestre, perché la data manca o non si legge: {rows}. Le prime sono in fondo, tra le righe lasciate fuori. Se sono tante, controlla quale colonna hai indicato come data e in che ordine stanno giorno e mese.',
    future:
      'Risposte con una data che deve ancora venire, lasciate fuori: {quarters}. Spesso sono giorno e mese scambiati: torna alle colonne e controlla l’ordine.',
    'only-future':
      'Tutte le date devono ancora venire. Controlla in che ordine stanno giorno e mese, e che la colonna della data sia quella giusta.',
    'no-answers':
      'Nella colonna dei voti non c’è nessun voto da 0 a 10. Controlla di aver indicato la colonna giusta; se i tuoi voti vanno da 1 a 5 o da 1 a 7, usa il laboratorio.',
    'no-date-read':
      'Nessuna data si legge, quindi le risposte non stanno in nessun trimestre. Torna alle colonne: scegli un’altra colonna per la data, oppure un altro ordine di giorno e mese. Se il file non ha date, per quella colonna scegli «Altro».',
    'too-many-departments':
      'I nomi diversi in «{column}» sono {count}, e ogni settore deve stare in una riga: la trimestrale ne mostra al massimo {most}.',
    'too-many-touchpoints':
      'I nomi diversi in «{column}» sono {count}: la trimestrale mostra al massimo {most} punti di contatto.',
    'maybe-column': 'Forse volevi dire {columns}: torna alle colonne e cambia.',
    folded: 'I {most} più numerosi stanno per conto loro, gli altri insieme in «{others}».',
    others: 'Tutti gli altri',
    everyone: 'Tutta l’azienda',
    everywhere: 'Tutto il percorso',
    'earlier-of': 'Sposta «{touchpoint}» più in su',
    'stage-of': 'Fase di «{touchpoint}»',
    shown: 'Trimestrale: {quarter}. Risposte: {n}.',
    quoted: '«{text}»',
    'quarter-answers': '{quarter} ({count})',
  },
  example: {
    date: 'Data',
    department: 'Settore',
    touchpoint: 'Punto di contatto',
    score: 'Ci consiglieresti? (0-10)',
    comment: 'Commento',
    departments: 'Vendita|Casse|Consegne|Assistenza',
    touchpoints: 'Consiglio in corsia|Prova del prodotto|Cassa|Consegna a casa|Montaggio|Reso',
    pleased:
      'La signora ha ascoltato prima di propormi qualcosa.|Ho potuto provarlo con calma.|Due minuti e avevo già pagato.|Puntuali, hanno chiamato mezz’ora prima.|Hanno montato tutto e portato via gli scatoloni.|Mi hanno ridato i soldi senza fare storie.',
    displeased:
      'Nessuno sapeva dirmi la differenza tra i due modelli.|Il modello in prova era scarico.|Una sola cassa aperta il sabato pomeriggio.|Ho preso un giorno di ferie e il furgone non è arrivato.|Mancava una vite e sono dovuti tornare dopo una settimana.|Per un reso ho parlato con quattro persone diverse.',
  },
};

/** What every other language must provide. */
export type ToolWords = {
  readonly page: Texts<(typeof toolIt)['page']>;
  readonly lab: {
    readonly [Part in keyof (typeof toolIt)['lab']]: Texts<(typeof toolIt)['lab'][Part]>;
  };
  readonly say: Texts<(typeof toolIt)['say']>;
  readonly example: Texts<(typeof toolIt)['example']>;
};

type Texts<Words> = { readonly [Key in keyof Words]: string };

/** The name of a sentence that only this page says while it is used. */
export type ToolSentence = keyof ToolWords['say'];
