import { z } from 'zod';

/** A permanent address: lower-case letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** A day as `2026-11-22`. */
export const daySchema = z.preprocess(
  // YAML readers may hand over an unquoted day as a Date.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a day such as 2026-11-22'),
);
