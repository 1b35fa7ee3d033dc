import { part } from '#client/dom.ts';
import { formatShare } from '#i18n/formats.ts';
import { driverShares, driversOf, maxDrivers } from './drivers.ts';
import { keepMade } from './made-files.ts';
import { renderTable } from './render-table.ts';
import { counted, type Shown } from './shown.ts';
import { sortTable, type TableView, textCell } from './tables.ts';

/** What goes together with the score; hidden when there is no other question. */
export function showDrivers(shown: Shown): void {
  const { host, survey, score, say, locale } = shown;
  const block = part(host, '[data-block=drivers]');
  const drivers = driversOf(survey.counts, score);
  block.hidden = drivers.length === 0;
  if (block.hidden) return;
  const found = driverShares(survey.counts, score);
  const isMore = survey.questions.length - 1 > maxDrivers;
  const said =
    found === undefined
      ? say('drivers-none')
      : say('drivers-summary', {
          share: formatShare(locale, found.rSquared),
          question: survey.questions[score] ?? '',
          n: counted(shown, found.n),
        });
  part(block, '[data-out=drivers]').textContent = isMore ? `${said} ${say('drivers-ten')}` : said;
  const table: TableView = {
    columns: [
      { key: 'driver', label: say('driver'), isNumber: false },
      { key: 'contribution', label: say('contribution'), isNumber: true },
    ],
    rows: (found?.contributions ?? []).map((share, index) => [
      textCell(survey.questions[drivers[index] ?? -1] ?? ''),
      { text: formatShare(locale, share, 1), value: share },
    ]),
  };
  const sorted = sortTable(table, { key: 'contribution', isDescending: true });
  renderTable(part(block, 'table', HTMLTableElement), sorted);
  keepMade(block, { table: sorted });
}
