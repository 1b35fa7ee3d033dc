import { defineCalculator } from '../form/calculator-element.ts';
import { ces } from './ces.ts';

defineCalculator(ces);
