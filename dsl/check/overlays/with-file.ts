/** Names the file in every span of a tree, so that messages about merged policies lead back to the text they are about. */

export function withFile<Tree>(tree: Tree, file: string): Tree {
  if (Array.isArray(tree)) return tree.map((each: unknown) => withFile(each, file)) as Tree; // each element keeps its type
  if (typeof tree !== "object" || tree === null) return tree;
  const entries = Object.entries(tree).map(([key, value]): [string, unknown] => [key, key === "span" ? { ...(value as object), file } : withFile(value, file)]);
  return Object.fromEntries(entries) as Tree; // the same keys
}
