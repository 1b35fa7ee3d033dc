import { part } from '#client/dom.ts';
import { nextTask } from '#client/next-task.ts';
import type { Locale } from '#i18n/locale.ts';
import { allAnswers, answersByGroup, type Grouping, largestGroups } from '#estimates/answers.ts';
import type { CountedSurvey } from './counted-survey.ts';
import { estimateOf, measureOf } from '#estimates/estimate.ts';
import { summaryText } from './estimate-table.ts';
import { fillOptions } from './options.ts';
import { showComparison } from './show-comparison.ts';
import { showDistribution } from './show-distribution.ts';
import { showDrivers } from './show-drivers.ts';
import { GroupsBlock } from './show-groups.ts';
import { showReport } from './show-report.ts';
import { showTime } from './show-time.ts';
import type { Say } from './say.ts';
import { groupName, type Shown } from './shown.ts';

/** So many can be chosen from in a list; with thousands of them, browsers stand still. */
const mostListed = 300;
/** So many groups in periods are shown in one go; of more, each part of the results is a task of its own. */
const slotsAtOnce = 1000;

/** The third step: all that the counts of a survey say. */
export class ResultsView {
  readonly #host: Element;
  readonly #say: Say;
  readonly #locale: Locale;
  readonly #groups: GroupsBlock;
  #survey: CountedSurvey | undefined;
  #shown: Shown | undefined;

  constructor(host: Element, say: Say, locale: Locale) {
    this.#host = host;
    this.#say = say;
    this.#locale = locale;
    this.#groups = new GroupsBlock(host);
    host.addEventListener('change', (event) => this.#changed(event));
  }

  /** At once for some hundreds of groups; with thousands, part by part, and it is over when all are there. */
  async show(survey: CountedSurvey): Promise<void> {
    this.#survey = survey;
    const questions = survey.questions.map((label, index) => ({ value: String(index), label }));
    fillOptions(this.#select('question'), questions, '0');
    part(this.#host, '[data-for=question]').hidden = questions.length < 2;
    const [first = '', second = ''] = survey.groupings;
    const both = this.#say('both', { first, second });
    fillOptions(
      this.#select('grouping'),
      [
        { value: 'first', label: first },
        { value: 'second', label: second },
        { value: 'both', label: both },
      ],
      'first',
    );
    part(this.#host, '[data-for=grouping]').hidden = survey.groupings.length < 2;
    await this.#update();
  }

  #chosen(): Shown | undefined {
    const survey = this.#survey;
    const score = Number(this.#select('question').value);
    const scale = survey?.counts.scores[score]?.scale;
    if (survey === undefined || scale === undefined) return undefined;
    const isDouble = survey.groupings.length > 1;
    const by = isDouble ? (this.#select('grouping').value as Grouping) : 'both';
    return {
      host: this.#host,
      survey,
      score,
      scale,
      measure: measureOf[scale],
      by,
      groups: answersByGroup(survey.counts, score, by),
      all: allAnswers(survey.counts, score),
      say: this.#say,
      locale: this.#locale,
    };
  }

  async #update(): Promise<void> {
    const shown = this.#chosen();
    this.#shown = shown;
    if (shown === undefined) return;
    const { all, scale, measure, say, locale } = shown;
    part(this.#host, '[data-out=file-name]').textContent = shown.survey.file;
    part(this.#host, '[data-out=summary]').textContent = summaryText(
      estimateOf(scale, all),
      measure,
      say,
      locale,
    );
    const weighs = measure === 'nps' ? 'weight-nps' : 'weight-not';
    part(this.#host, '[data-out=weights]').textContent = all.weights ? say(weighs) : '';
    await this.#showParts(shown);
  }

  async #showParts(shown: Shown): Promise<void> {
    const isLarge = shown.survey.counts.groupOf.length > slotsAtOnce;
    const groups = this.#groups.show(shown);
    const fill = (): void => this.#fillGroups(shown);
    for (const show of [
      fill,
      showTime,
      showDistribution,
      showComparison,
      showDrivers,
      showReport,
    ]) {
      if (isLarge) await nextTask();
      if (this.#shown !== shown) return;
      show(shown);
    }
    await groups;
  }

  #fillGroups({ groups, say }: Shown): void {
    const listed = largestGroups(groups, mostListed);
    const options = listed.map((key) => ({ value: key, label: groupName(key, say) }));
    part(this.#host, '[data-out=listed-groups]').textContent =
      listed.length < groups.size ? say('listed-groups', { count: String(mostListed) }) : '';
    const everyone = { value: '', label: say('all') };
    fillOptions(this.#select('time-of'), [everyone, ...options]);
    fillOptions(this.#select('distribution-of'), [everyone, ...options]);
    fillOptions(this.#select('first'), options);
    fillOptions(this.#select('second'), options, this.#select('second').value || options[1]?.value);
  }

  #changed({ target }: Event): void {
    const name = target instanceof HTMLSelectElement ? target.name : '';
    if (name === 'question' || name === 'grouping') void this.#update();
    const shown = this.#shown;
    if (shown === undefined) return;
    if (name === 'time-of') showTime(shown);
    if (name === 'distribution-of') showDistribution(shown);
    if (name === 'first' || name === 'second') showComparison(shown);
  }

  #select(name: string): HTMLSelectElement {
    return part(this.#host, `[name=${name}]`, HTMLSelectElement);
  }
}
