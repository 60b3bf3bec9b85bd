import { expect, test } from 'vitest';
import { exitCodeOf, RefusedError } from '../../src/cli/failure.js';
import { ToolError } from '../../src/errors.js';

test.each([
  ['FailedNotUndone', 'InvalidOperation', 5],
  ['UndoFailed', 'InvalidOperation', 5],
  ['CertificateNotRenewed', 'InvalidOperation', 4],
  ['JournalNotTrusted', 'PermissionDenied', 4],
  ['JournalDenied', 'PermissionDenied', 3],
  ['RunNotNamed', 'InvalidArgument', 2],
])('%s is exit code of its own', (id, category, code) => {
  expect(exitCodeOf(new RefusedError(id, category, 'No.', undefined))).toBe(code);
});

test('an error of ours that nobody raised is a defect', () => {
  expect(exitCodeOf(new Error('No.'))).toBe(70);
  expect(exitCodeOf(new ToolError('E_FOLDER', 'No.', 'Mend.'))).toBe(9);
});
