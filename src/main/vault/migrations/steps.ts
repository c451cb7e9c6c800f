import { toVersions } from './0002-versions.ts'
import type { MigrationStep } from './step.ts'

/** All steps, in order. A step that was released is never changed: a new format version is a new step. */
export const MIGRATION_STEPS: readonly MigrationStep[] = [toVersions]
