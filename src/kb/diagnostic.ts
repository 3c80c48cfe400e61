/** A fault of the knowledge at an exact place, in words for a moderator. */
export interface Diagnostic {
  /** Path that begins with the knowledge folder's name. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** Stable, in kebab case: `unknown-source`. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Collects diagnostics while reading goes on, so that one run shows every fault. */
export type Report = (diagnostic: Diagnostic) => void;

/** One line a fault: `knowledge/help/x.en.md:12:5 error uncited-sentence: what is wrong. What to do.` */
export function formatDiagnostic(d: Diagnostic): string {
  return `${d.file}:${d.line}:${d.column} ${d.severity} ${d.code}: ${d.message}${d.hint ? ` ${d.hint}` : ''}`;
}

/** By file, then by place in it. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
