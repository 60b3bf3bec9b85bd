import { join } from 'node:path';
import { Project, ts } from 'ts-morph';
import { type Diagnostic, diagnosticAtPosition } from './diagnostics.js';

/**
 * The TypeScript program over the folders that are compiled, with the project's own compiler options. `overlay` holds
 * files by path below the root that are not on disk, or not yet.
 */
export function openProject(root: string, overlay: ReadonlyMap<string, string> = new Map()): Project {
  const project = new Project({ tsConfigFilePath: join(root, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
  for (const folder of compiledFolders) project.addSourceFilesAtPaths(join(root, 'src', folder, '**/*.ts'));
  for (const [path, text] of overlay) project.createSourceFile(join(root, path), text, { overwrite: true });
  project.resolveSourceFileDependencies();
  return project;
}

/** Folders whose functions may become PowerShell. */
const compiledFolders = ['border', 'language', 'windows', 'simulator', 'engine', 'protocol', 'recipe', 'recipes'];

/** Type errors of one file, as diagnostics of ours. */
export function typeErrors(program: ts.Program, file: ts.SourceFile): Diagnostic[] {
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((each) =>
    diagnosticAtPosition(file, each.start ?? 0, 'RDP1001', ts.flattenDiagnosticMessageText(each.messageText, ' ')),
  );
}
