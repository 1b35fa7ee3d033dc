// Counts the answers of a CSV file with DuckDB: argument 1 is the file. Prints one JSON line.
import { argv, hrtime, stdout } from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
const seconds = async (work) => {
  const start = hrtime.bigint();
  await work();
  return Number(hrtime.bigint() - start) / 1e9;
};
const file = argv[2].replaceAll("'", "''");
const read = await seconds(() =>
  connection.run(
    `create table answers as select date_trunc('quarter', date) as quarter, department, touchpoint, score from read_csv('${file}', header = true) where score is not null`,
  ),
);
const groupings = [
  'quarter',
  'quarter, department',
  'quarter, touchpoint',
  'quarter, department, touchpoint',
];
let groups = 0;
const count = await seconds(async () => {
  for (const grouping of groupings) {
    const reader = await connection.runAndReadAll(
      `select ${grouping}, count(*) as n, count(*) filter (score >= 9) as promoters, count(*) filter (score <= 6) as detractors from answers group by ${grouping}`,
    );
    groups += reader.getRows().length;
  }
});
stdout.write(JSON.stringify({ read, count, groups }));
