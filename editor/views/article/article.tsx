import { signal } from "@preact/signals";
import type { DocBlock, Statement } from "../../../engine/prose/index.ts";
import { lightUp, showPlace } from "../../shell/show-place.ts";
import { page, pageKind } from "../../state/pages.ts";
import { articleWords } from "../../words/article.ts";
import { say } from "../../words/say.ts";

const sources = signal(true);

/** The policy in words: the help article that customers read, or the rulebook, clause by clause. */
export function Article() {
  return (
    <div class="article">
      <p class="note">{say(articleWords.about)}</p>
      <label class="field">
        {say(articleWords.kind)}{" "}
        <select data-testid="page-kind" value={pageKind.value} onChange={(event) => (pageKind.value = event.currentTarget.value === "rulebook" ? "rulebook" : "article")}>
          <option value="article">{say(articleWords.article)}</option>
          <option value="rulebook">{say(articleWords.rulebook)}</option>
        </select>
      </label>
      <label class="field"><input type="checkbox" checked={sources.value} onChange={(event) => (sources.value = event.currentTarget.checked)} /> {say(articleWords.sources)}</label>
      {page.value !== undefined && (
        <article lang="en" data-testid="page">
          <h2>{page.value.title}</h2>
          {page.value.blocks.map((block, index) => <Block key={index} block={block} />)}
        </article>
      )}
    </div>
  );
}

function Block({ block }: { readonly block: DocBlock }) {
  switch (block.kind) {
    case "heading":
      return block.level <= 2 ? <h3>{block.number} {block.text}</h3> : <h4>{block.number} {block.text}</h4>;
    case "paragraph":
      return <p><Said statement={block.statement} /></p>;
    case "list": {
      const items = block.items.map((item, index) => <li key={index}><Said statement={item} /></li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "rules":
      return <dl class="rules-list">{block.items.map(({ number, statement }) => <div key={number}><dt>{number}</dt><dd><Said statement={statement} /></dd></div>)}</dl>;
    case "table":
      return (
        <div class="scroll" tabIndex={0} role="region" aria-label={block.columns.join(", ")}>
          <table>
            <thead><tr>{block.columns.map((column, index) => <th scope="col" key={index}>{column}</th>)}</tr></thead>
            <tbody>{block.rows.map((row, at) => <tr key={at}>{row.map((cell, index) => (index === 0 ? <th scope="row" key={index}><Said statement={cell} /></th> : <td key={index}><Said statement={cell} /></td>))}</tr>)}</tbody>
          </table>
        </div>
      );
  }
}

function Said({ statement: { text, clause, citation, assumed, because, parts } }: { readonly statement: Statement }) {
  const found = sources.value && clause !== undefined;
  return (
    <span onMouseEnter={() => lightUp(clause === undefined ? [] : [clause])} onMouseLeave={() => lightUp([])}>
      {text}
      {sources.value && because !== undefined && <em class="note"> ({because})</em>}
      {found && <button type="button" class="plain link small" onClick={() => showPlace({ clause })}>[{citation ?? clause}]</button>}
      {sources.value && assumed === true && <span class="chip">{say(articleWords.assumed)}</span>}
      {parts !== undefined && parts.length > 0 && <ul>{parts.map((part, index) => <li key={index}><Said statement={part} /></li>)}</ul>}
    </span>
  );
}
