import { defineCalculator } from '../form/calculator-element.ts';
import { comparison } from './comparison.ts';

defineCalculator(comparison);
