/** What a kind of message means, as a page for people: `plimsoll help CODE` and docs/diagnostics. */

/** What there is to say about a kind of message. */
export interface Page {
  readonly severity: "error" | "warning" | "info";
  /** What is wrong, in a sentence without a full stop. */
  readonly title: string;
  /** Why it matters, and what to do. */
  readonly why: string;
  /** Carets in the line below underline what is reported. */
  readonly bad?: string;
  readonly good?: string;
}

/** A page as Markdown. Examples are indented by 4, so that no document test takes an excerpt for a policy. */
export function renderPage(code: string, { severity, title, why, bad, good }: Page): string {
  const examples = [
    ...(bad === undefined ? [] : ["Told about:", "", block(bad), ""]),
    ...(good === undefined ? [] : ["Not told about:", "", block(good), ""]),
  ];
  return [`<!-- Generated from the catalogues by docs/diagnostics/generate.mjs: do not edit. -->`, "", `# ${code}`, "", `*${words[severity]}.* ${title}.`, "", why, "", ...examples].join("\n");
}

/** The list of all pages. */
export function renderIndex(pages: ReadonlyMap<string, Page>): string {
  const rows = [...pages].map(([code, { severity, title }]) => `| [${code}](${code}.md) | ${severity} | ${title} |`);
  return [
    `<!-- Generated from the catalogues by docs/diagnostics/generate.mjs: do not edit. -->`,
    "",
    "# Messages",
    "",
    "Every message has a code and a page. Errors keep a policy from running; warnings and notes do not. `plimsoll help CODE` prints the page.",
    "",
    "| code | kind | what it says |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

const words = { error: "Error", warning: "Warning", info: "Note" } as const;

function block(snippet: string): string {
  const lines = snippet.replace(/^\n+|\s+$/g, "").split("\n");
  const margin = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  return lines.map((line) => (line.trim() === "" ? "" : `    ${line.slice(margin)}`)).join("\n");
}
