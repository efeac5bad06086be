import type { ComponentChildren } from "preact";

/** A chart with its caption and its twin, a table that says the same. */
export function ChartFigure({ caption, asTable, table, children, testId }: { readonly caption: string; readonly asTable: string; readonly table: ComponentChildren; readonly children: ComponentChildren; readonly testId?: string }) {
  return (
    <figure class="chart" data-testid={testId}>
      <figcaption>{caption}</figcaption>
      {children}
      <details class="twin">
        <summary>{asTable}</summary>
        <div class="scroll" tabindex={0} role="region" aria-label={caption}>{table}</div>
      </details>
    </figure>
  );
}
