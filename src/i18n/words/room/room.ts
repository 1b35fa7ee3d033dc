import type { Locale } from '../../locale.ts';
import { roomEn } from './room-en.ts';
import { roomIt, type RoomWords } from './room-it.ts';

/** The words with which a room answers, and with which its answers are counted. */
export const roomWords: Readonly<Record<Locale, RoomWords>> = { it: roomIt, en: roomEn };
