import type { ComponentChildren } from "preact";

interface Figure {
  readonly caption: string;
  readonly asTable: string;
  readonly table: ComponentChildren;
  readonly children: ComponentChildren;
  readonly testId?: string;
  /** Whether the table is unfolded from the start: where it says more than the picture. */
  readonly unfolded?: boolean;
}

/** A chart with its caption and its twin, a table that says the same. */
export function ChartFigure({ caption, asTable, table, children, testId, unfolded = false }: Figure) {
  return (
    <figure class="chart" data-testid={testId}>
      <figcaption>{caption}</figcaption>
      {children}
      <details class="twin" open={unfolded}>
        <summary>{asTable}</summary>
        <div class="scroll" tabindex={0} role="region" aria-label={caption}>{table}</div>
      </details>
    </figure>
  );
}
