import { defineCalculator } from '../form/calculator-element.ts';
import { slack } from './slack.ts';

defineCalculator(slack);
