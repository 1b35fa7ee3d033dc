import { defineCalculator } from '../form/calculator-element.ts';
import { sample } from './sample.ts';

defineCalculator(sample);
