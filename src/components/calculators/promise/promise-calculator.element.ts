import { defineCalculator } from '../form/calculator-element.ts';
import { promise } from './promise.ts';

defineCalculator(promise);
