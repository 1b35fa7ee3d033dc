import { defineCalculator } from '../form/calculator-element.ts';
import { csatComparison } from './csat-comparison.ts';

defineCalculator(csatComparison);
