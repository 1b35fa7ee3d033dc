import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#editions/edition.ts';
import { copyProject, forgetBuilds } from '../../helpers/project-copy.ts';
import type { Edit } from './edits.ts';
import { changedFiles, type Contents, contentsOf, timesOf } from './folder-contents.ts';
import { type Order, startBuild } from './run-build.ts';

/** An edition as both projects have built it. */
export interface Round {
  /** By the project that keeps what it built before. */
  readonly built: Contents;
  /** By the one that builds everything anew; undefined where it was not asked to. */
  readonly clean: Contents | undefined;
  /** Files that are not what they were after the last round. */
  readonly changed: readonly string[];
  /** Pages that were rendered, among those that a build may take from the last one. */
  readonly rendered: readonly string[];
  /** Files that have a new time although their bytes are the old ones. */
  readonly rewritten: readonly string[];
}

/** What an edition was like after the last round. */
interface State {
  readonly clean: Contents | undefined;
  readonly built: Contents;
  readonly times: ReadonlyMap<string, number>;
}

const content = join(import.meta.dirname, 'content');

/** Two copies of one small project: one builds on what it built before, the other always anew. */
export class ProjectPair {
  readonly #kept = copyProject(content);
  readonly #anew = copyProject(content);
  readonly #states = new Map<Edition, State>();

  edit(apply: Edit): void {
    apply(this.#kept);
    apply(this.#anew);
  }

  /** Builds an edition in both projects, at the same time; or in the one that keeps what it built alone. */
  async build(order: Order, isCompared = true): Promise<Round> {
    const { edition = 'student' } = order;
    const pagesBefore = this.#keptPages(edition);
    if (isCompared) forgetBuilds(this.#anew);
    const projects = isCompared ? [this.#kept, this.#anew] : [this.#kept];
    await Promise.all(projects.map((project) => startBuild(project, order).printed));
    const before = this.#states.get(edition);
    const now = {
      clean: isCompared ? contentsOf(join(this.#anew, 'dist', edition)) : undefined,
      built: contentsOf(join(this.#kept, 'dist', edition)),
      times: timesOf(join(this.#kept, 'dist', edition)),
    };
    this.#states.set(edition, now);
    return {
      built: now.built,
      clean: now.clean,
      changed: changedFiles(now.built, before?.built ?? new Map()),
      rendered: newer(this.#keptPages(edition), pagesBefore),
      rewritten: before === undefined ? [] : rewrittenFiles(now, before),
    };
  }

  /** Builds in the project that keeps what it built, and nothing else. Returns what that printed. */
  async buildKept(order: Order): Promise<string> {
    return startBuild(this.#kept, order).printed;
  }

  /** When each file of an edition was written. */
  times({ edition = 'student' }: Order): ReadonlyMap<string, number> {
    return timesOf(join(this.#kept, 'dist', edition));
  }

  /** Makes an edition right again, so that the next round does not fail for what went wrong in this one. */
  async repair(order: Order): Promise<void> {
    const { edition = 'student' } = order;
    forgetBuilds(this.#kept);
    await this.buildKept(order);
    const clean = this.#states.get(edition)?.clean;
    this.#states.clear();
    const folder = join(this.#kept, 'dist', edition);
    this.#states.set(edition, { clean, built: contentsOf(folder), times: timesOf(folder) });
  }

  remove(): void {
    for (const project of [this.#kept, this.#anew]) rmSync(project, { recursive: true });
  }

  // Where Astro leaves a page when it renders it, and takes it from when it does not.
  #keptPages(edition: Edition): ReadonlyMap<string, number> {
    return timesOf(join(this.#kept, 'node_modules/.astro', edition, 'dist'));
  }
}

function newer(
  now: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): readonly string[] {
  return [...now.keys()].filter((file) => now.get(file) !== before.get(file));
}

function rewrittenFiles(now: State, before: State): readonly string[] {
  const changed = new Set(changedFiles(now.built, before.built));
  return newer(now.times, before.times).filter((file) => !changed.has(file));
}
