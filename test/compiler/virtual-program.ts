import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Project, ts } from 'ts-morph';
import { projectRoot } from '../../build/root.js';

/** Folder that texts pretend to lie in: imports of `../border/dotnet.js` and the like find the real files. */
const folder = join(projectRoot, 'src', 'virtual');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
};

/** The library files, which ts-morph brings. */
const libraries = readLibraries();

/** Parsed once a process: the library files are most of the work. */
const parsed = new Map(libraries.map((each) => [each.fileName, each]));

/** Functions that the lowering may call. */
const language = readdirSync(join(projectRoot, 'src', 'language')).map((name) =>
  join(projectRoot, 'src', 'language', name),
);

const host = ts.createCompilerHost(options);
let previous: ts.Program | undefined;

function readLibraries(): readonly ts.SourceFile[] {
  const project = new Project({ compilerOptions: options, useInMemoryFileSystem: true });
  project.createSourceFile('empty.ts', '');
  const { compilerObject: program } = project.getProgram();
  return program.getSourceFiles().filter((each) => program.isSourceFileDefaultLibrary(each));
}

/**
 * A TypeScript program over one text that lies nowhere, or that pretends to lie at a path. `others` are texts that lie in
 * its folder, by their names.
 */
export function virtualProgram(
  text: string,
  path = join(folder, 'functions.ts'),
  others: ReadonlyMap<string, string> = new Map(),
): { readonly program: ts.Program; readonly file: ts.SourceFile } {
  const parse = (name: string, content: string): ts.SourceFile =>
    ts.createSourceFile(name, content, ts.ScriptTarget.ES2023, true);
  const file = parse(path, text);
  const own = new Map([[path, file]]);
  for (const [name, content] of others) own.set(join(dirname(path), name), parse(join(dirname(path), name), content));
  const program = ts.createProgram({
    rootNames: [path, ...language],
    options,
    ...(previous === undefined ? {} : { oldProgram: previous }),
    host: {
      ...host,
      getDefaultLibLocation: () => dirname(libraries[0]?.fileName ?? ''),
      fileExists: (name) => own.has(name) || ts.sys.fileExists(name),
      getSourceFile: (name) => {
        const known = own.get(name) ?? parsed.get(name);
        if (known !== undefined) return known;
        const read = parse(name, readFileSync(name, 'utf8'));
        parsed.set(name, read);
        return read;
      },
    },
  });
  previous = program;
  return { program, file };
}
