import type { Statement, Value } from '../powershell/ast.js';

/**
 * The statements of an exported function. Its output goes to the pipeline, which takes arrays apart in any case: there
 * `return @()` is `return`, and `return @(Get-X)` is `return Get-X`, so that the declared output type is what comes out.
 */
export function withoutCollecting(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((each): Statement => {
    switch (each.kind) {
      case 'return':
        return { ...each, value: each.value === undefined ? undefined : uncollected(each.value) };
      case 'if':
        return {
          ...each,
          branches: each.branches.map((branch) => ({ ...branch, body: withoutCollecting(branch.body) })),
          otherwise: each.otherwise === undefined ? undefined : withoutCollecting(each.otherwise),
        };
      case 'foreach':
      case 'while':
        return { ...each, body: withoutCollecting(each.body) };
      case 'try':
        return {
          ...each,
          body: withoutCollecting(each.body),
          handler: each.handler === undefined ? undefined : withoutCollecting(each.handler),
          finalizer: each.finalizer === undefined ? undefined : withoutCollecting(each.finalizer),
        };
      default:
        return each;
    }
  });
}

function uncollected(value: Value): Value | undefined {
  if (value.kind === 'array' && value.elements.length === 0) return undefined;
  if (value.kind !== 'collect' || value.body.length !== 1) return value;
  const [only] = value.body;
  return only?.kind === 'expression' ? only.expression : value;
}
