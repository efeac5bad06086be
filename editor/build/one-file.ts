import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Workers become part of the script that starts them: a page that was opened as a file may load no other. */
export function inlineWorkers(): Plugin {
  return {
    name: "plimsoll-inline-workers",
    enforce: "pre",
    resolveId(source, importer) {
      return source.endsWith("?worker") ? this.resolve(`${source}&inline`, importer, { skipSelf: true }) : undefined;
    },
  };
}

/** Puts script and styles into the page itself, and lets the content policy know the script by its digest alone. */
export function oneFile(): Plugin {
  return {
    name: "plimsoll-one-file",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("The build has no page to put everything into.");
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === "chunk") scripts.push(part.code);
        else if (name.endsWith(".css")) styles.push(String(part.source));
        else if (part !== page) throw new Error(`The build has ${name} beside the page.`);
        if (part !== page) delete bundle[name];
      }
      if (scripts.length !== 1) throw new Error(`Expected one script, but found ${scripts.length}.`);
      // Nothing is loaded later, so nothing is to be loaded ahead.
      const script = scripts[0]!.replaceAll("__VITE_PRELOAD__", "void 0").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--"); // there is one
      const digest = createHash("sha256").update(script).digest("base64");
      const rules = `default-src 'none'; script-src 'sha256-${digest}'; worker-src blob:; font-src data:; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
      page.source = String(page.source)
        .replace(/<(script|link)\b[^>]*(\/>|>\s*<\/script>|>)\s*/g, "")
        .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*"/, (_match, start: string) => `${start}${rules}"`)
        .replace("</head>", () => `<style>${styles.join("\n").replaceAll("</style", "<\\/style")}</style></head>`)
        .replace("</body>", () => `<script type="module">${script}</script></body>`);
      page.fileName = "plimsoll-workbench.html";
    },
  };
}
