import { projectChanges } from './incremental/all-changes.ts';
import { expectRightBuilds } from './incremental/expect-right-builds.ts';

expectRightBuilds(projectChanges, ['trainer', 'student']);
