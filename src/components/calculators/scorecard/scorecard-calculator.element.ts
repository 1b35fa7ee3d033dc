import { defineCalculator } from '../form/calculator-element.ts';
import { scorecard } from './scorecard.ts';

defineCalculator(scorecard);
