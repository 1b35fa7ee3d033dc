import type { ToolRun } from '#cli/run-tool.ts';
import type { PeerSite } from './peer-site.ts';

/** How the same cases become another generator’s site. Paths are from the peer’s folder. */
export interface Recipe {
  /** Its name for readers. */
  readonly title: string;
  /** Its texts by their path. */
  readonly content: (site: PeerSite) => Map<string, string>;
  /** The template of all case pages. */
  readonly template: string;
  /** Where the built site is. */
  readonly output: string;
  /**
   * Brings in what the folder needs.
   *
   * @returns What builds it, with versions.
   * @throws {Refusal} If that cannot be had here; the message says how to get it.
   */
  readonly prepare: (folder: string) => Promise<string>;
  /** Builds the site with its search index, as the peer’s users do. */
  readonly build: (folder: string) => Promise<ToolRun>;
}
