/** One comment, written once in each language. */
type Comment = readonly [it: string, en: string];

/** What customers of a touchpoint write, displeased and pleased. Invented, like the customers. */
export const comments: Readonly<
  Record<string, { readonly low: readonly Comment[]; readonly high: readonly Comment[] }>
> = {
  leaflet: {
    low: [
      [
        'La padella in offerta era finita alle nove del primo giorno.',
        'The pan on offer was gone by nine on the first day.',
      ],
      [
        'Tre volantini uguali nella stessa cassetta, e io non ne voglio nessuno.',
        'Three copies of the same leaflet in one letterbox, and I want none.',
      ],
    ],
    high: [
      [
        'Le misure dei mobili scritte accanto al prezzo: finalmente.',
        'Measurements next to the price of each piece: at last.',
      ],
      [
        'Ho trovato in negozio quello che c’era sul volantino, allo stesso prezzo.',
        'What was in the leaflet was in the shop, at the same price.',
      ],
    ],
  },
  website: {
    low: [
      [
        'Il sito diceva disponibile, in negozio non l’avevano mai visto.',
        'The website said in stock; the shop had never seen it.',
      ],
      [
        'Ho rifatto il carrello tre volte, poi ho lasciato perdere. Se volete sapere come è andata: giulia.p@example.com',
        'I filled the basket three times, then gave up. If you want to know more: giulia.p@example.com',
      ],
    ],
    high: [
      [
        'Si capisce subito in quale negozio c’è e quanti ne restano.',
        'You see at once which shop has it and how many are left.',
      ],
      [
        'Ordinato dal treno in due minuti, tutto chiaro.',
        'Ordered from the train in two minutes, all of it clear.',
      ],
    ],
  },
  advice: {
    low: [
      [
        'Ho cercato qualcuno per un quarto d’ora, poi ho scelto a caso.',
        'I looked for somebody for a quarter of an hour, then picked at random.',
      ],
      [
        'Mi hanno consigliato il più caro senza chiedermi a che cosa serviva.',
        'They recommended the dearest one and never asked what it was for.',
      ],
    ],
    high: [
      [
        'Mi ha detto di non comprarlo: per quello che faccio bastava il modello piccolo.',
        'She told me not to buy it: for what I do the small one was enough.',
      ],
      [
        'Ha misurato con me la foto della cucina. Si vede che il mestiere gli piace.',
        'He went over the photo of my kitchen with a ruler. He likes his trade.',
      ],
      [
        'Una domanda in più delle altre volte, ed era quella giusta.',
        'One question more than usual, and it was the right one.',
      ],
    ],
  },
  'article-found': {
    low: [
      [
        'A scaffale c’era il cartellino, ma non la lampada.',
        'The label was on the shelf, the lamp was not.',
      ],
      [
        'Scatola aperta e senza viti, e non era nemmeno l’unica.',
        'The box had been opened and the screws were missing, and not only in that one.',
      ],
    ],
    high: [
      [
        'Tutto dove dice il cartello, anche i pezzi di ricambio.',
        'Everything where the sign says, spare parts included.',
      ],
      [
        'L’ultimo era in alto: l’hanno tirato giù senza sbuffare.',
        'The last one was on the top shelf: they got it down without a sigh.',
      ],
    ],
  },
  till: {
    low: [
      [
        'Due casse aperte su otto, il sabato alle cinque.',
        'Two tills open out of eight, on a Saturday at five.',
      ],
      [
        'In cassa costava quattro euro in più del cartellino, e dovevo dimostrarlo io.',
        'At the till it cost four euros more than on the label, and I had to prove it.',
      ],
    ],
    high: [
      [
        'Fila lunga ma veloce, e un «grazie» guardandomi in faccia.',
        'A long queue but a quick one, and a thank-you with a look in the eye.',
      ],
      [
        'La cassiera si è accorta che un bicchiere era scheggiato e l’ha cambiato.',
        'The cashier noticed a chipped glass and had it changed.',
      ],
    ],
  },
  invoice: {
    low: [
      [
        'Terza mail per avere la fattura con il codice giusto.',
        'Third email to get an invoice with the right number on it.',
      ],
      [
        'Mi hanno richiamato al 333 555 0147 per un dato che avevo già dato due volte.',
        'They rang me on 333 555 0147 for a detail I had already given twice.',
      ],
    ],
    high: [
      [
        'Fattura in posta prima che arrivassi a casa.',
        'The invoice was in my inbox before I was home.',
      ],
      [
        'Un errore c’era, e l’hanno corretto in giornata.',
        'There was a mistake, and they put it right the same day.',
      ],
    ],
  },
  'pick-up': {
    low: [
      [
        '«Pronto per il ritiro» dal martedì: il venerdì era ancora da trovare.',
        '“Ready to collect” since Tuesday: on Friday they still had to find it.',
      ],
      [
        'Quaranta minuti davanti al portone, in tre, con il numerino in mano.',
        'Forty minutes in front of the gate, three of us, each with a ticket.',
      ],
      [
        'Mi hanno dato il pacco di un altro. Me ne sono accorto a casa.',
        'They gave me somebody else’s parcel. I noticed at home.',
      ],
    ],
    high: [
      ['Entrato, firmato, uscito: cinque minuti.', 'In, signed, out: five minutes.'],
      [
        'Mi hanno aiutato a caricare in macchina senza che chiedessi.',
        'They helped me load the car before I asked.',
      ],
    ],
  },
  'home-delivery': {
    low: [
      [
        'Dalle otto alle venti ad aspettare, e poi un messaggio: domani.',
        'Waited in from eight to eight, and then a message: tomorrow.',
      ],
      [
        'L’hanno lasciato nell’androne: quarto piano, senza ascensore.',
        'They left it in the hall: fourth floor, no lift.',
      ],
      [
        'Il tavolo è arrivato con lo spigolo rotto e il corriere aveva già fretta di andare.',
        'The table came with a broken corner and the driver was in a hurry to be gone.',
      ],
      [
        'Ho chiamato quattro volte. Ogni volta un’altra data.',
        'I rang four times. A different date each time.',
      ],
    ],
    high: [
      [
        'Hanno chiamato mezz’ora prima, come avevano detto.',
        'They rang half an hour before, as they had said.',
      ],
      [
        'Si sono tolti le scarpe prima di entrare. Non succede mai.',
        'They took their shoes off at the door. That never happens.',
      ],
    ],
  },
  assembly: {
    low: [
      [
        'Mancava una mensola: «torniamo noi». Sono tre settimane.',
        'A shelf was missing: “we’ll be back”. That was three weeks ago.',
      ],
      [
        'Montato storto, e l’imballo me l’hanno lasciato in salotto.',
        'Put together crooked, and the packaging left in my sitting room.',
      ],
      [
        'Arrivato un montatore solo per un armadio da due.',
        'One fitter came for a wardrobe that takes two.',
      ],
    ],
    high: [
      ['Ha spazzato prima di andare via.', 'He swept the floor before he left.'],
      [
        'Ha spiegato come regolare le ante, così la prossima volta faccio da me.',
        'He showed me how to adjust the doors, so next time I can do it myself.',
      ],
    ],
  },
  phone: {
    low: [
      ['Squilla, squilla, e poi cade.', 'It rings and rings, and then cuts off.'],
      [
        'Passato da un interno all’altro, ho rispiegato tutto tre volte.',
        'Put through from one extension to the next, I explained it all three times.',
      ],
    ],
    high: [
      ['Ha risposto una persona, al secondo squillo.', 'A person answered, at the second ring.'],
      [
        'Non lo sapeva, ha detto «la richiamo», e ha richiamato.',
        'She didn’t know, said “I’ll ring you back”, and did.',
      ],
    ],
  },
  complaint: {
    low: [
      [
        'Una risposta gentilissima che non rispondeva a niente.',
        'A most polite reply that answered nothing.',
      ],
      [
        'Ho scritto il 4, mi hanno risposto il 29. Con il nome di un altro.',
        'I wrote on the 4th and had a reply on the 29th. With another customer’s name on it.',
      ],
    ],
    high: [
      ['Hanno ammesso l’errore nella prima riga.', 'They admitted the mistake in the first line.'],
      [
        'Mi ha telefonato la direttrice del negozio. Non me l’aspettavo.',
        'The shop’s manager rang me. I had not expected that.',
      ],
    ],
  },
  'return-desk': {
    low: [
      [
        'Mi hanno fatto sentire come se l’avessi rotta io.',
        'They made me feel as if I had broken it.',
      ],
      [
        'Senza scontrino niente, anche se l’acquisto è sulla tessera.',
        'Nothing without the receipt, though the purchase is on my card.',
      ],
    ],
    high: [
      [
        'Nessuna domanda, soltanto «mi dispiace» e un altro frullatore.',
        'No questions, only “I’m sorry” and another blender.',
      ],
      [
        'Hanno guardato sulla tessera al posto dello scontrino.',
        'They looked it up on my card instead of the receipt.',
      ],
    ],
  },
  collection: {
    low: [
      [
        'Dovevano venire a prendere la poltrona lunedì. È ancora nell’ingresso.',
        'They were to fetch the armchair on Monday. It is still in the hallway.',
      ],
      [
        'Il corriere non sapeva che cosa ritirare.',
        'The driver didn’t know what he had come to collect.',
      ],
    ],
    high: [
      ['Venuti all’ora detta, via in due minuti.', 'Came when they said, gone in two minutes.'],
      [
        'Hanno portato loro il cartone per imballarla.',
        'They brought the cardboard to pack it in.',
      ],
    ],
  },
  refund: {
    low: [
      ['Otto settimane per riavere 59 euro.', 'Eight weeks to get 59 euros back.'],
      [
        'Ognuno mi ha detto che toccava a un altro ufficio.',
        'Each of them told me that it was for another office.',
      ],
      [
        'Hanno accreditato sul conto sbagliato: IT60 X054 2811 1010 0000 0123 456.',
        'They paid it into the wrong account: IT60 X054 2811 1010 0000 0123 456.',
      ],
    ],
    high: [
      [
        'Rimborso in tre giorni, senza doverlo chiedere.',
        'Refunded in three days, without my having to ask.',
      ],
      [
        'Mi hanno avvisato appena il bonifico è partito.',
        'They told me as soon as the transfer was on its way.',
      ],
    ],
  },
};
