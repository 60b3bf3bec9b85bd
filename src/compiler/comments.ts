import { ts } from 'ts-morph';
import type { DiagnosticCode } from './diagnostics.js';

/** Comment lines right before a node, without their marks. */
export function leadingComments(
  node: ts.Node,
  report: { stop(node: ts.Node, code: DiagnosticCode, ...details: readonly string[]): never },
): readonly string[] | undefined {
  const source = node.getSourceFile();
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const lines = ranges.flatMap((range) => unwrap(source.text.slice(range.pos, range.end)));
  const foreign = lines.join('\n').match(/[^\x20-\x7e\n]/);
  if (foreign !== null) report.stop(node, 'RDP2020', foreign[0]);
  return lines.length === 0 ? undefined : lines;
}

/** The text of one comment, line by line. */
function unwrap(comment: string): string[] {
  if (comment.startsWith('//')) return [comment.slice(2).trim()];
  const inner = comment.replace(/^\/\*+/, '').replace(/\*+\/$/, '');
  const lines = inner.split('\n').map((line) => line.trim().replace(/^\* ?/, ''));
  return lines.join('\n').trim().split('\n');
}

/** The comment of a declaration as plain paragraphs, tags left out. */
export function documentation(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter((each) => ts.isJSDoc(each));
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').trim();
}
