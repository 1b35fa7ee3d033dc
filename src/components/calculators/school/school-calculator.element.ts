import { defineCalculator } from '../form/calculator-element.ts';
import { school } from './school.ts';

defineCalculator(school);
