import type { RevealApi } from 'reveal.js';
import styles from './slide-show.css?url';
import { isForDeck } from './is-for-deck.ts';

/** What a slide show tells of. */
export interface Watching {
  /** Another slide is shown: its index. */
  readonly turned: (index: number) => void;
  /** Escape was pressed. */
  readonly leave: () => void;
}

const keys = { escape: 27, up: 38, down: 40 };

/**
 * Fetches the slide show, so that it is there when the connection no longer is.
 *
 * @throws {Error} If its script or its style cannot be fetched.
 */
export async function fetchShow(): Promise<typeof import('reveal.js')> {
  const [script] = await Promise.all([import('reveal.js'), fetchStyle()]);
  return script;
}

let style: Promise<void> | undefined;

function fetchStyle(): Promise<void> {
  style ??= new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      link.remove();
      style = undefined;
      failed(new Error('The style of the slide show could not be fetched.'));
    });
    document.head.append(link);
  });
  return style;
}

/**
 * Shows the sections of `stage` one at a time.
 *
 * @param first - Index of the slide to begin with.
 * @throws {Error} If the script or the style of the slide show cannot be fetched.
 */
export async function showDeck(
  stage: HTMLElement,
  first: number,
  watching: Watching,
): Promise<RevealApi> {
  const { default: Reveal } = await fetchShow();
  stage.classList.add('reveal');
  const deck = new Reveal(stage, {
    embedded: true,
    width: 1280,
    height: 720,
    margin: 0.03,
    center: false,
    display: 'flex',
    controls: false,
    progress: true,
    hash: false,
    help: false,
    transition: 'none',
    backgroundTransition: 'none',
    // Narrow windows show slides too; the page itself is what one scrolls through.
    scrollActivationWidth: 0,
    keyboardCondition: isForDeck,
    keyboard: {
      [keys.escape]: () => {
        if (deck.isOverview()) deck.toggleOverview(false);
        else watching.leave();
      },
      [keys.up]: () => scrollSlide(deck, -1),
      [keys.down]: () => scrollSlide(deck, 1),
    },
  });
  await deck.initialize();
  deck.slide(first);
  deck.on('slidechanged', () => watching.turned(deck.getIndices().h));
  return deck;
}

/** Moves along a slide that is taller than the wall; at its end, turns. */
function scrollSlide(deck: RevealApi, direction: 1 | -1): void {
  const slide = deck.getCurrentSlide();
  const before = slide.scrollTop;
  slide.scrollBy({ top: direction * 160 });
  if (slide.scrollTop !== before) return;
  if (direction === 1) deck.next();
  else deck.prev();
}
