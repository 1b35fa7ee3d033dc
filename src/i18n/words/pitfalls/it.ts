import type { GroupWords, PitfallWords } from './pitfall-words.ts';

/** The ten ways in Italian: the source of truth. A kind exists because it is here. */
export const it = {
  single: {
    name: 'Un dieci, quindi +100',
    situation:
      'Il tecnico ha riparato una caldaia. La settimana dopo torna una cartolina, una sola: 10.',
    temptation:
      'Il conto è giusto: un promotore su una risposta fa +100. E il cliente era contento davvero.',
    wrong: 'Il punteggio',
    right: 'Quello che si sa',
    control: 'Cartoline tornate, tutte con un 10',
    instead:
      'Sotto le dieci risposte racconta che cosa ti hanno detto, e lascia stare il punteggio.',
    say: {
      value: '{value}',
      result: 'Il punteggio di tutti i clienti potrebbe essere anche {low}.',
    },
  },
  noise: {
    name: 'Il trimestre è andato meglio',
    situation:
      'Un call center misura ogni trimestre. I clienti sono sempre quelli: 45 promotori e 20 detrattori su cento, cioè +25. Fra un trimestre e l’altro non cambia niente. Abbiamo estratto mille coppie di trimestri così.',
    temptation:
      'Cinque punti in più si vedono a occhio, e qualcosa di nuovo si è fatto di sicuro: una spiegazione si trova sempre.',
    wrong: 'Coppie su 1.000 con cinque punti o più di differenza',
    right: 'Coppie su 1.000 che il test chiama più che rumore',
    control: 'Risposte in ogni trimestre',
    instead:
      'Prima di cercare una spiegazione, guarda l’intervallo della differenza: se c’è dentro lo zero, aspetta.',
    say: {
      value: '{value}',
      result:
        'Nella prima coppia la differenza è {first}; il suo intervallo va {interval}. Il test si sbaglia comunque circa 50 volte su 1.000: il 95\u00a0% vuol dire questo.',
    },
  },
  wald: {
    name: 'L’intervallo dei manuali con un punteggio alto',
    situation:
      'Un’officina piace a tutti: 88 promotori e 3 detrattori su cento, cioè +85. Chiede un voto a pochi clienti e ci mette intorno l’intervallo «al 95\u00a0%» dei manuali, quello di Wald.',
    temptation:
      'La formula sta in una riga, è su tutti i libri e con migliaia di risposte va benissimo.',
    wrong: 'Quante volte Wald contiene il +85',
    right: 'Quante volte lo contiene l’intervallo score',
    control: 'Risposte raccolte',
    instead: 'Usa l’intervallo score; se lo vuoi fare a mano, il Wald corretto.',
    say: {
      value: '{value}',
      result:
        'Wald promette il 95\u00a0% e manca il bersaglio il {misses} delle volte. Il Wald corretto lo contiene il {adjusted}. Sono somme esatte di tutte le risposte possibili, senza estrazioni.',
    },
  },
  covariance: {
    name: 'Promotori e detrattori come due estranei',
    situation:
      'Un negozio ha 400 risposte, tre promotori per ogni detrattore. Qualcuno calcola l’errore delle due quote, ciascuna per conto suo, e li mette insieme.',
    temptation:
      'Per la differenza di due quote si fa così: si sommano le varianze. Vale se le persone sono diverse.',
    wrong: 'Margine con le due quote separate',
    right: 'Margine con la covarianza',
    control: 'Passivi',
    instead:
      'Chi è promotore non è detrattore: dai a ciascuno +1, 0 o −1 e calcola una varianza sola.',
    say: {
      value: '{value}\u00a0%',
      result:
        'Il margine sbagliato è più stretto del {lost}. Meno passivi ci sono, più le due quote si muovono insieme: un promotore in più è un detrattore in meno.',
    },
  },
  averaging: {
    name: 'La media dei settori',
    situation:
      'L’anno scorso il negozio aveva +60 con 4.000 risposte, il telefono +10 con 1.000. Quest’anno sono a +62 e +14, ancora con 5.000 risposte in tutto.',
    temptation:
      'Tutti e due i settori sono saliti. La media lo dice in un numero, e tratta tutti allo stesso modo.',
    wrong: 'Variazione della media dei settori',
    right: 'Variazione di tutte le risposte insieme',
    control: 'Risposte che quest’anno vengono dal telefono',
    instead:
      'Per l’azienda somma le risposte e calcola una volta sola; per il lavoro di un settore guarda quel settore.',
    say: {
      value: '{value}\u00a0%',
      result:
        'La media passa da {averageBefore} a {averageNow}. L’azienda, cioè quello che incontra un cliente qualunque, da {totalBefore} a {totalNow}.',
    },
  },
  rounding: {
    name: 'Prima si arrotonda, poi si sottrae',
    situation:
      'In un negozio il premio scatta con tre punti in più sul mese prima. Su 84 risposte i promotori passano da 34 a 40, i detrattori da 8 a 13.',
    temptation:
      'Il cruscotto mostra percentuali intere: 40 meno 10 fa 30, 48 meno 15 fa 33. Chiunque può rifare il conto.',
    wrong: 'Aumento dalle percentuali arrotondate',
    right: 'Aumento dalle risposte',
    control: 'Decimali tenuti prima di sottrarre',
    instead: 'Sottrai le persone, dividi, e arrotonda alla fine, una volta.',
    say: {
      value: '{value}',
      result: 'L’arrotondamento ha spostato l’aumento di {error} punti.',
    },
  },
  blank: {
    name: 'Vuoto, «non so» e zero',
    situation:
      'Tornano cento cartoline con un voto: 50 promotori, 25 passivi, 25 detrattori, dei quali dieci hanno scritto 0. Altre otto dicono «non so», che nel file è un 11. Altre ancora sono in bianco.',
    temptation:
      'Una cella vuota, per un foglio di calcolo, vale zero. E chi non scrive niente, contento non sarà.',
    wrong: 'NPS con i vuoti contati come 0',
    right: 'NPS di chi ha dato un voto',
    control: 'Cartoline lasciate in bianco',
    instead:
      'Tieni tre colonne separate: chi ha dato un voto (lo 0 è un voto), chi non sa, chi non ha risposto; e di’ quanti sono.',
    say: {
      value: '{value}',
      result:
        'Accanto al punteggio vanno detti 8 «non so» e {blanks} in bianco. Chi butta via gli zeri insieme ai vuoti trova {noZeros}; chi conta gli 11 come promotori trova {elevens}.',
    },
  },
  begging: {
    name: 'Mi metta un dieci',
    situation:
      'Il premio dei commessi dipende dall’NPS. Mentre porge lo scontrino, il commesso dice: «Mi metta un dieci, sa, per noi conta». Di mille clienti, 400 sono promotori, 400 passivi e 200 detrattori.',
    temptation:
      'Chiedere è gentile, chi era contento fa volentieri un favore, e il numero che sale motiva la squadra.',
    wrong: 'NPS con la preghiera',
    right: 'NPS senza nessuno accanto',
    control: 'Passivi che per cortesia scrivono 10',
    instead:
      'Non pagare il voto: discutilo, fallo raccogliere a qualcun altro, e mettigli accanto chi torna davvero.',
    say: {
      value: '{value}\u00a0%',
      result:
        'Punti guadagnati a parole: {gained}. Clienti che tornano: {back} su cento, prima e dopo.',
    },
  },
  countries: {
    name: 'La classifica dei paesi',
    situation:
      'Una catena ha negozi nel paese A e nel paese B. I clienti sono contenti allo stesso modo: l’anno scorso +30, quest’anno +40. Ma nel paese B il 10 si dà a quello che non si può migliorare, e parte degli entusiasti scrive 8.',
    temptation:
      'La domanda è la stessa, la scala è la stessa, i campioni sono grandi: una classifica è il confronto più semplice.',
    wrong: 'Distanza fra i due paesi',
    right: 'Ciascun paese sul proprio anno prima',
    control: 'Entusiasti del paese B che scrivono 8',
    instead:
      'Confronta ogni paese con sé stesso; fra paesi confronta fatti, come chi torna e chi reclama.',
    say: {
      value: '{value}\u00a0%',
      gap: '{gap} punti',
      changes: 'A {first}, B {second}',
      result:
        'Quest’anno A segna {first} e B {second}, con lo stesso servizio. Anche il confronto con l’anno prima si accorcia un po’, ma dice il vero: si sale in tutti e due.',
    },
  },
  silent: {
    name: 'Chi non risponde',
    situation:
      'Un’assistenza ha duemila clienti: 900 promotori, 600 passivi, 500 detrattori, cioè +20. Dei contenti e dei tiepidi rispondono in 40 su cento. Degli arrabbiati meno: hanno già riattaccato.',
    temptation:
      'Le risposte sono centinaia, l’intervallo è stretto: più di così che cosa si può avere?',
    wrong: 'NPS di chi ha risposto',
    right: 'NPS di tutti i clienti',
    control: 'Detrattori che rispondono',
    instead: 'Telefona a pochi silenziosi estratti a sorte e senti se la pensano come gli altri.',
    say: {
      value: '{value}\u00a0%',
      result:
        'Con {n} risposte l’intervallo va {interval}. Misura bene chi ha risposto, e degli altri non sa niente.',
    },
  },
  gone: {
    name: 'Chi se n’è andato',
    situation:
      'Un’officina chiede un voto a chi è ancora cliente. Un anno fa erano mille: 400 promotori, 400 passivi, 200 detrattori, cioè +20. Da allora nessuno ha cambiato idea, ma una parte dei detrattori è andata altrove.',
    temptation: 'Si chiede ai propri clienti: a chi altro? E ogni anno il voto migliora.',
    wrong: 'NPS di chi è rimasto',
    right: 'NPS della lista di un anno fa',
    control: 'Detrattori andati via',
    instead: 'Parti dalla lista vecchia, e a chi lascia fai una domanda il giorno in cui lascia.',
    say: {
      value: '{value}\u00a0%',
      result:
        'Il punteggio si muove di {gained} punti e nessuno è più contento. Clienti persi per strada: {gone}.',
    },
  },
  open: {
    name: 'Le finestre ancora aperte',
    situation:
      'Un call center riceve 20 chiamate nuove al giorno per una settimana, giorni da 0 a 6. Risolta è quella di chi non richiama entro sette giorni. Ogni giorno 6 chiamanti su 20 richiameranno.',
    temptation:
      'La riunione è lunedì e i dati freschi valgono di più. Chi finora non ha richiamato è a posto.',
    wrong: 'Risolte, contando chi non ha ancora richiamato',
    right: 'Risolte, fra quelle con i sette giorni passati',
    control: 'Giorno in cui si fa il conto',
    instead: 'Conta solo i contatti la cui finestra è chiusa, e di’ quanti restano fuori.',
    say: {
      value: '{value}',
      result: 'Chiamate con la finestra chiusa: {closed}. Ancora aperta: {open}.',
    },
  },
  drivers: {
    name: 'La leva che non muove niente',
    situation:
      'In un call center chi chiama il cliente per nome ha chiamate che finiscono meglio. Ma il nome si usa nelle chiamate facili. Di quelle facili finiscono bene 80 su cento, di quelle difficili 40, nome o non nome.',
    temptation:
      'La correlazione è forte, i dati sono mille chiamate, e usare il nome non costa niente: obblighiamo tutti.',
    wrong: 'Punti in più di chiamate finite bene con il nome',
    right: 'Punti in più a parità di difficoltà',
    control: 'Chiamate facili in cui si usa il nome',
    instead:
      'Chiama la correlazione con il suo nome; per sapere se una leva muove, prova a sorte su metà delle chiamate.',
    say: {
      value: '{value}\u00a0%',
      result:
        'Finisce bene il {with} delle chiamate con il nome e il {without} di quelle senza (correlazione {r}). Nelle difficili il nome si usa tanto meno quanto più si usa nelle facili.',
    },
  },
  paradox: {
    name: 'Il guasto che fidelizza',
    situation:
      'Una pizzeria sbaglia la consegna. Chi reclama riceve una pizza e delle scuse: sono soddisfatti in 90 su cento, contro 80 di chi non ha avuto guai. Torna l’80\u00a0% degli uni e degli altri. Chi tace torna il 40\u00a0% delle volte.',
    temptation:
      'Il cliente aiutato bene è più contento di quello a cui è andato tutto liscio. Allora un guasto, ogni tanto, conviene.',
    wrong: 'Soddisfatti in più fra chi è stato aiutato, in punti',
    right: 'Clienti che tornano, fra tutti quelli del guasto, in punti',
    control: 'Clienti che dopo il guasto reclamano',
    instead: 'Rimedia bene e chiedi a chi tace; il guasto, però, evitalo.',
    say: {
      value: '{value}\u00a0%',
      result:
        'Dopo il guasto tornano in {back} su cento, senza guasto in {untroubled}. Se anche reclamassero tutti, il guadagno in ritorni sarebbe zero.',
    },
  },
} as const satisfies Readonly<Record<string, PitfallWords>>;

/** Mistakes of more than one kind. */
export const itGroups = {
  margins: { name: 'Il margine che promette troppo', choice: 'Quale scorciatoia' },
  missing: { name: 'Chi manca dal conto', choice: 'Chi manca' },
  stories: { name: 'Il numero che racconta una bella storia', choice: 'Quale storia' },
} as const satisfies Readonly<Record<string, GroupWords>>;
