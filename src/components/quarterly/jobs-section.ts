import { formatNumber } from '#i18n/formats.ts';
import { points } from './figures.ts';
import { markup, type Markup } from './markup.ts';
import type { NamedJob, QuarterlyView } from './view.ts';

/** By which touchpoints each job reaches the customer: one is open at a time. */
export function jobsSection(view: QuarterlyView): Markup {
  const { say, jobs } = view;
  const shown = jobs.length > 0 ? jobs : departmentsAsJobs(view);
  return markup`<section class="quarterly-part" aria-labelledby="quarterly-jobs">
<h2 id="quarterly-jobs">${say('jobs')}</h2>
<p>${say(jobs.length > 0 ? 'jobs-text' : 'job-departments')}</p>
${shown.map((job) => jobMarkup(view, job, jobs.length > 0))}</section>`;
}

function departmentsAsJobs({ findings, names }: QuarterlyView): NamedJob[] {
  const { departments, touchpoints } = findings.frame;
  return [...departments.keys()].map((department) => ({
    name: names.department(department),
    department,
    touchpoints: [...touchpoints.entries()].flatMap(([index, { owner, helpers }]) =>
      owner === department || helpers.includes(department) ? [index] : [],
    ),
    how: '',
  }));
}

function jobMarkup(view: QuarterlyView, job: NamedJob, isNamed: boolean): Markup {
  const { findings, names, say, locale } = view;
  const rows = job.touchpoints.map((index) => {
    const touchpoint = findings.frame.touchpoints[index];
    const estimate = findings.touchpoints[index]?.estimate;
    const role = say(touchpoint?.owner === job.department ? 'owns' : 'helps');
    return markup`<tr><th scope="row">${names.touchpoint(index)}</th><td>${names.stage(touchpoint?.stage ?? 0)}</td><td>${role}</td><td class="number">${points(locale, estimate?.value, 0)}</td><td class="number">${formatNumber(locale, estimate?.n ?? 0)}</td></tr>\n`;
  });
  const title = isNamed
    ? say('job-of', { job: job.name, department: names.department(job.department) })
    : job.name;
  const how = job.how === '' ? undefined : markup`<p>${job.how}</p>\n`;
  return markup`<details class="quarterly-job" name="quarterly-job"><summary>${title}</summary>
${how}<div class="quarterly-scroll" role="group" aria-label="${title}" tabindex="0"><table class="quarterly-table" aria-label="${title}">
<thead><tr><th scope="col">${say('touchpoint')}</th><th scope="col">${say('stage')}</th><th scope="col">${say('role')}</th><th scope="col" class="number">${say('score')}</th><th scope="col" class="number">${say('answers')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div></details>
`;
}
