import type { CommentBank } from './comments.ts';

/** What the same customers write in English: invented. */
export const commentsEn: CommentBank = {
  touchpoints: {
    leaflet: {
      down: [
        'The leaflet said €19 for the pan; the shelf said €26.',
        'Half of what you advertised was gone by opening time.',
        'The leaflet came on Monday and the offers ended on Tuesday.',
      ],
      middle: ['Easy to read, but it is the same offers every month.'],
      up: [
        'Everything I had circled in the leaflet was there.',
        'Prices in big print. My eyes thank you.',
      ],
    },
    website: {
      down: [
        '“In stock”, said the website. It was not.',
        'Four clicks to find out when you close.',
        'The shelf measurements online are plain wrong.',
      ],
      middle: ['It is all there if you have the patience.'],
      up: [
        'Picked the lamp online in the evening, had it the next morning.',
        'Real photos from every side, so no surprises.',
      ],
    },
    advice: {
      down: [
        'It took me a quarter of an hour to find anyone to ask.',
        'Sold me curtains without asking how wide the window is.',
        'I asked two people and got two answers.',
      ],
      middle: ['Kind staff, just not enough of them.'],
      up: [
        'The lady in fabrics talked me into spending less.',
        'He asked about my kitchen before he showed me anything.',
        'She walked me to the shelf and explained what the difference is.',
      ],
    },
    shelf: {
      down: [
        'Empty shelf, full set of price tags.',
        'Five glasses of six, and nobody knew about the last one.',
        'The price was under the wrong item.',
      ],
      middle: ['Good choice, but try those aisles with a pushchair.'],
      up: ['Tidy, and I found it in two minutes.', 'I like that you can touch and try things.'],
    },
    till: {
      down: [
        'One till of four open on a Saturday.',
        'My card discount did not go through, so back to the end of the queue.',
        'Not so much as a good morning.',
      ],
      middle: ['Long queue, but it moved.'],
      up: ['The cashier spotted a chipped plate and swapped it.', 'Quick, and with a smile.'],
    },
    'self-checkout': {
      down: [
        'It freezes at anything fragile.',
        'Waited longer for the attendant than I would have at a till.',
        'It does not take gift cards and does not tell you.',
      ],
      middle: ['Fine for two items, hopeless with a trolley.'],
      up: ['In and out in a minute.', 'Even I could work it, and I am seventy.'],
    },
    invoice: {
      down: [
        'A month on, still no invoice.',
        'Made out to the wrong company. Twice.',
        'I had to photograph my receipt to get an invoice.',
      ],
      middle: ['The invoice came, in its own good time.'],
      up: ['Invoice in my inbox the same evening.', 'Put right over the phone, no forms.'],
    },
    pickup: {
      down: [
        'Your text said “ready”. The parcel was nowhere to be found.',
        'Forty minutes at the collection point with a number in my hand.',
        'One box of three missing and no one in the warehouse picked up.',
        'The parcel was soaked: somebody had left it out on the ramp.',
      ],
      middle: ['Collection was fine once I found the desk.'],
      up: ['Ready before the time you gave me.', 'They carried it to the car.'],
    },
    delivery: {
      down: [
        'Between 9 and 12, they said. They came at 6.',
        'Moved three times, each time by an automatic message.',
        'The box was crushed and the wardrobe scratched.',
        'Left downstairs. I live on the sixth floor.',
      ],
      middle: ['A day late, but at least they told me.'],
      up: [
        'On time, shoe covers on, and they took the packaging away.',
        'The driver rang ten minutes before.',
      ],
    },
    helpline: {
      down: [
        'Twenty-two minutes of music, then the line went dead.',
        'I told the story to three people.',
        'You send me to the shop, the shop sends me to you.',
      ],
      middle: ['Sorted on the second call.'],
      up: ['A real person, on the third ring.', 'The spare part came in two days, for nothing.'],
    },
    assembly: {
      down: [
        'The fitter came without the shelves.',
        'The door hangs crooked. “It will settle.” It has not.',
        'I took half a day off for a fitter who never came.',
      ],
      middle: ['Good work, dusty floor.'],
      up: ['One hour, and the bookcase stood straight.', 'He showed me how to adjust the doors.'],
    },
    loyalty: {
      down: [
        'My points expired and nobody said a word.',
        'Five hundred points buy a tea towel.',
        'The card works in one shop and not in the next.',
      ],
      middle: ['The points add up slowly.'],
      up: ['A ten-euro voucher right on my birthday.', 'No card to carry: they look up my name.'],
    },
    'returns-desk': {
      down: [
        'They wanted the original box. Of an umbrella.',
        'I was treated as if I had broken it myself.',
        'One desk for the return, another for the voucher, a queue at each.',
      ],
      middle: ['They took it back after one question too many.'],
      up: ['Swapped in three minutes, no questions.', 'They were the ones to apologise.'],
    },
    refund: {
      down: [
        '“Within five days.” It has been thirty-one.',
        'I got 40 of my 52 euros and no one can tell me why.',
        'I have given you my bank details three times.',
      ],
      middle: ['The money came, but I never knew where things stood.'],
      up: ['Back on my card the next day.', 'You wrote to me when it was on its way.'],
    },
  },
  more: {
    down: [
      'A pity, it used to be my favourite shop.',
      'Second time in a month.',
      'Call me on 333 555 0142.',
      'I wrote from lucia.ferri@example.com and heard nothing.',
      'Next time I go elsewhere.',
      'That was {day}, the {shop} shop.',
      'And it was not even a busy day.',
      'Whoever planned this should try being a customer.',
    ],
    up: [
      'Keep it up.',
      'Well done, {shop}.',
      'I will bring my sister.',
      'I had not expected that.',
      'Please thank your colleague who was there on {day}.',
      'Happy to say more: p.neri@example.com.',
    ],
  },
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
