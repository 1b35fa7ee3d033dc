import { defineCalculator } from '../form/calculator-element.ts';
import { recovery } from './recovery.ts';

defineCalculator(recovery);
