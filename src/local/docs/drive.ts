import type { Execution } from '../runtime/execution.ts';
import { scriptObject } from '../runtime/script-object.ts';
import { driveFiles } from './drive/advanced/files.ts';
import { drivePermissions } from './drive/advanced/permissions.ts';
import { consumerDocumentsADay } from './drive/new-file.ts';

/** The advanced Drive service v3, global `Drive`. */
export function createDrive(
  execution: Execution,
  documentsADay = consumerDocumentsADay,
): GoogleAppsScript.Drive {
  const services = { Files: driveFiles(execution, documentsADay), Permissions: drivePermissions(execution) };
  return scriptObject<GoogleAppsScript.Drive>(execution, 'Drive', services);
}
