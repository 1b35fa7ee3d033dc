import type { SegmentTag } from '#model/text.ts';
import AnswerTimer from './answer-timer/AnswerTimer.astro';
import Sender from './answer-timer/Sender.astro';
import CesCalculator from './calculators/ces/CesCalculator.astro';
import ComparisonCalculator from './calculators/comparison/ComparisonCalculator.astro';
import CsatComparisonCalculator from './calculators/comparison/CsatComparisonCalculator.astro';
import CsatCalculator from './calculators/csat/CsatCalculator.astro';
import NpsCalculator from './calculators/nps/NpsCalculatorTag.astro';
import PromiseCalculator from './calculators/promise/PromiseCalculator.astro';
import RecoveryCalculator from './calculators/recovery/RecoveryCalculator.astro';
import SampleCalculator from './calculators/sample/SampleCalculator.astro';
import SchoolCalculator from './calculators/school/SchoolCalculator.astro';
import ScorecardCalculator from './calculators/scorecard/ScorecardCalculator.astro';
import SlackCalculator from './calculators/slack/SlackCalculator.astro';
import Choice from './decision/Choice.astro';
import Decision from './decision/Decision.astro';
import ListeningDesk from './desk/ListeningDesk.astro';
import HandOffChain from './diagrams/HandOffChain.astro';
import Level from './diagrams/Level.astro';
import Pyramid from './diagrams/Pyramid.astro';
import Chart from './exhibits/Chart.astro';
import Exhibit from './exhibits/Exhibit.astro';
import ProtocolCard from './making/card/ProtocolCard.astro';
import GrowthLadder from './making/ladder/GrowthLadder.astro';
import MakingPart from './making/MakingPart.astro';
import SignMaker from './making/sign/SignMaker.astro';
import QuarterlyExtract from './quarterly/QuarterlyExtract.astro';
import Option from './questions/Option.astro';
import Poll from './questions/Poll.astro';
import Question from './questions/Question.astro';
import TrainerNote from './teaching/TrainerNote.astro';
import Cite from './text/Cite.astro';
import MarginNote from './text/MarginNote.astro';
import Picture from './text/Picture.astro';
import Ref from './text/Ref.astro';
import Term from './text/Term.astro';
import Timeline from './text/Timeline.astro';
import Value from './text/Value.astro';

/**
 * The tags a trainer may type in `content/`, without importing anything, and how each looks. Their
 * spelling is in `#model/tags`; `Picture` is what `![…](…)` becomes.
 *
 * Adding a component here adds a word to the authors’ language: describe it in `content/README.md`
 * in the same commit.
 */
export const vocabulary = {
  AnswerTimer,
  CesCalculator,
  Chart,
  Choice,
  Cite,
  ComparisonCalculator,
  CsatCalculator,
  CsatComparisonCalculator,
  Decision,
  Exhibit,
  GrowthLadder,
  Line: MakingPart,
  ListeningDesk,
  HandOffChain,
  Level,
  MarginNote,
  NpsCalculator,
  Option,
  Picture,
  Poll,
  PromiseCalculator,
  ProtocolCard,
  Pyramid,
  Quarterly: QuarterlyExtract,
  Question,
  RecoveryCalculator,
  Ref,
  Rung: MakingPart,
  SampleCalculator,
  SchoolCalculator,
  ScorecardCalculator,
  SignCheck: MakingPart,
  Sender,
  SignMaker,
  SlackCalculator,
  Term,
  Timeline,
  TrainerNote,
  Value,
} satisfies Record<SegmentTag, unknown>;
