import { join } from 'node:path';
import { Project, ts } from 'ts-morph';
import { type Diagnostic, diagnosticAtPosition } from './diagnostics.js';

/** The TypeScript program over the folders that are compiled, with the project's own compiler options. */
export function openProject(root: string): Project {
  const project = new Project({ tsConfigFilePath: join(root, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
  for (const folder of compiledFolders) project.addSourceFilesAtPaths(join(root, 'src', folder, '**/*.ts'));
  project.resolveSourceFileDependencies();
  return project;
}

/** Folders whose functions may become PowerShell. */
export const compiledFolders = ['border', 'language', 'windows', 'simulator', 'engine', 'recipe', 'recipes'];

/** Type errors of one file, as diagnostics of ours. */
export function typeErrors(program: ts.Program, file: ts.SourceFile): Diagnostic[] {
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((each) =>
    diagnosticAtPosition(file, each.start ?? 0, 'RDP1001', ts.flattenDiagnosticMessageText(each.messageText, ' ')),
  );
}
