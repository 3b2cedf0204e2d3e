import { parseSync, Visitor } from 'oxc-parser';

/** What one module takes from another, be it values or types only. */
export interface ModuleImport {
  /** As written; undefined for a dynamic import of something that is not a literal. */
  readonly specifier: string | undefined;
  /** `export … from` instead of an import. */
  readonly reExport: boolean;
}

const literal = (source: string): string | undefined => /^(['"])([^'"]*)\1$/.exec(source)?.[2];

/** Every import of a TypeScript module, found by a parser: static, dynamic, of types, and re-exports. */
export const moduleImports = (path: string, source: string): readonly ModuleImport[] => {
  const { module, program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  const imports: ModuleImport[] = [
    ...module.staticImports.map(({ moduleRequest }) => ({ specifier: moduleRequest.value, reExport: false })),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest }) =>
        moduleRequest === null ? [] : [{ specifier: moduleRequest.value, reExport: true }],
      ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: literal(source.slice(moduleRequest.start, moduleRequest.end)),
      reExport: false,
    })),
  ];
  new Visitor({
    TSImportType: ({ source: { value } }) => {
      imports.push({ specifier: value, reExport: false });
    },
  }).visit(program);
  return imports;
};
