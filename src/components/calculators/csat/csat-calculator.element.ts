import { defineCalculator } from '../form/calculator-element.ts';
import { csat } from './csat.ts';

defineCalculator(csat);
