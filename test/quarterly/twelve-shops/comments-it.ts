import type { CommentBank } from './comments.ts';

/** What Italian customers of the twelve shops write: invented. */
export const commentsIt: CommentBank = {
  touchpoints: {
    leaflet: {
      down: [
        'Nel volantino c’era la pentola a 19 euro, in negozio a 26.',
        'Metà delle offerte del volantino era già finita il primo giorno.',
        'Il volantino arriva il lunedì, le offerte finiscono il martedì.',
      ],
      middle: ['Volantino chiaro, ma sempre le stesse cose.'],
      up: [
        'Ho trovato subito quello che avevo visto sul volantino.',
        'Prezzi scritti grandi, finalmente li leggo senza occhiali.',
      ],
    },
    website: {
      down: [
        'Il sito diceva disponibile, in negozio non c’era.',
        'Per trovare gli orari ho dovuto girare quattro pagine.',
        'Le misure delle mensole sul sito sono sbagliate.',
      ],
      middle: ['Si trova tutto, con un po’ di pazienza.'],
      up: [
        'Ho scelto la lampada dal sito la sera, la mattina ero già in negozio.',
        'Foto vere, da tutti i lati: così compro tranquilla.',
      ],
    },
    advice: {
      down: [
        'Ho cercato una commessa per un quarto d’ora.',
        'Mi hanno consigliato le tende senza chiedermi la misura.',
        'Due commessi, due risposte diverse.',
      ],
      middle: ['Gentili, però erano in due per tutto il piano.'],
      up: [
        'La signora dei tessuti mi ha fatto spendere meno di quanto volevo.',
        'Mi ha chiesto com’è fatta la cucina prima di farmi vedere qualcosa.',
        'Mi ha accompagnato fino allo scaffale e mi ha spiegato la differenza.',
      ],
    },
    shelf: {
      down: [
        'Scaffale vuoto, cartellino al suo posto.',
        'I bicchieri erano spaiati e nessuno sapeva dove fossero gli altri.',
        'Prezzo sotto l’articolo sbagliato.',
      ],
      middle: ['Assortimento buono, corridoi stretti con il passeggino.'],
      up: ['Tutto in ordine, trovato in due minuti.', 'Si può toccare e provare tutto: bello.'],
    },
    till: {
      down: [
        'Una cassa aperta su quattro, il sabato.',
        'Lo sconto della tessera non è passato e ho dovuto rifare la fila.',
        'Nemmeno un buongiorno.',
      ],
      middle: ['Fila lunga ma scorrevole.'],
      up: [
        'La cassiera si è accorta che il piatto era scheggiato e me l’ha cambiato.',
        'Fila veloce e un sorriso.',
      ],
    },
    'self-checkout': {
      down: [
        'La macchina si blocca a ogni articolo fragile.',
        'Ho aspettato l’addetta più che alla cassa normale.',
        'Non accetta i buoni regalo e non lo dice da nessuna parte.',
      ],
      middle: ['Comoda per due cose, con il carrello no.'],
      up: ['Fatto tutto in un minuto.', 'Chiaro anche per me che ho settant’anni.'],
    },
    invoice: {
      down: [
        'Ancora aspetto la fattura di un mese fa.',
        'Fattura intestata alla ditta sbagliata, due volte.',
        'Per avere la fattura ho dovuto mandare lo scontrino per e-mail.',
      ],
      middle: ['La fattura è arrivata, con calma.'],
      up: ['Fattura in casella la sera stessa.', 'Correzione fatta al telefono, senza moduli.'],
    },
    pickup: {
      down: [
        'Mi arriva il messaggio “pronto”, vado, e il pacco non si trova.',
        'Quaranta minuti al banco ritiri, con il numero in mano.',
        'Mancava un pezzo su tre e dal magazzino nessuno rispondeva.',
        'Pacco bagnato: era rimasto fuori sulla rampa.',
      ],
      middle: ['Ritiro a posto, ma il banco è nascosto in fondo.'],
      up: ['Pacco pronto prima dell’ora detta.', 'Me l’hanno portato fino alla macchina.'],
    },
    delivery: {
      down: [
        'Dovevano venire tra le 9 e le 12, sono arrivati alle 18.',
        'Consegna spostata tre volte, sempre da un messaggio automatico.',
        'Scatola sfondata e l’armadio rigato.',
        'Hanno lasciato tutto in portineria, al sesto piano ci ho pensato io.',
      ],
      middle: ['Arrivato il giorno dopo, almeno hanno avvisato.'],
      up: [
        'Puntuali, con le soprascarpe, e hanno portato via gli imballi.',
        'L’autista mi ha chiamato dieci minuti prima.',
      ],
    },
    helpline: {
      down: [
        'Ventidue minuti di musichetta, poi è caduta la linea.',
        'Ho rispiegato tutto a tre persone.',
        'Mi hanno detto di chiamare il negozio, il negozio di chiamare voi.',
      ],
      middle: ['Alla seconda telefonata hanno risolto.'],
      up: [
        'Ha risposto una persona vera al terzo squillo.',
        'Il pezzo di ricambio è arrivato in due giorni, gratis.',
      ],
    },
    assembly: {
      down: [
        'Il montatore è venuto senza i ripiani.',
        'Anta storta: “si assesta da sola”. No.',
        'Mezza giornata di ferie per un montaggio saltato.',
      ],
      middle: ['Lavoro fatto bene, pulizia un po’ meno.'],
      up: ['Un’ora e la libreria era su, dritta.', 'Mi ha fatto vedere come si regolano le ante.'],
    },
    loyalty: {
      down: [
        'Punti scaduti senza un avviso.',
        'Con 500 punti si ha uno strofinaccio.',
        'La tessera in un negozio vale, nell’altro no.',
      ],
      middle: ['I punti salgono piano.'],
      up: ['Buono da dieci euro proprio per il compleanno.', 'Niente tessera, basta il nome.'],
    },
    'returns-desk': {
      down: [
        'Volevano la scatola originale di un ombrello.',
        'Mi hanno trattato come se l’avessi rotto io.',
        'Due sportelli, uno per i resi e uno per il buono, con due code.',
      ],
      middle: ['Reso accettato, dopo qualche domanda di troppo.'],
      up: ['Cambiato in tre minuti senza domande.', 'Si sono scusati loro.'],
    },
    refund: {
      down: [
        'Il rimborso era “entro 5 giorni”. Ne sono passati 31.',
        'Rimborsati 40 euro su 52 e nessuno sa dirmi perché.',
        'Mi hanno chiesto l’IBAN tre volte.',
      ],
      middle: ['Soldi arrivati, ma non so mai a che punto è la pratica.'],
      up: ['Rimborso sulla carta il giorno dopo.', 'Mi hanno scritto loro quando è partito.'],
    },
  },
  more: {
    down: [
      'Peccato, era il mio negozio preferito.',
      'È la seconda volta in un mese.',
      'Richiamatemi, 333 555 0142.',
      'Ho scritto da lucia.ferri@example.com e non ha risposto nessuno.',
      'La prossima volta vado altrove.',
      'Era {day}, negozio di {shop}.',
      'E non era nemmeno un giorno di punta.',
      'Chi l’ha deciso provi a fare il cliente.',
    ],
    up: [
      'Continuate così.',
      'Negozio di {shop}, complimenti.',
      'Ci torno con mia sorella.',
      'Non me l’aspettavo.',
      'Ringraziate la collega di {day}.',
      'Se serve un parere: p.neri@example.com.',
    ],
  },
  days: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
};
