// What makes a zip archive an extension that VS Code installs: a list of content types, and a manifest made from package.json.

/** @param {Readonly<Record<string, any>>} manifest the extension's package.json @param {readonly string[]} paths of its files */
export function vsixFiles(manifest, paths) {
  return new Map([
    ["extension.vsixmanifest", Buffer.from(vsixManifest(manifest))],
    ["[Content_Types].xml", Buffer.from(contentTypes(paths))],
  ]);
}

function vsixManifest({ name, version, publisher, displayName, description, keywords, categories, engines }) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${xml(name)}" Version="${xml(version)}" Publisher="${xml(publisher)}" />
    <DisplayName>${xml(displayName)}</DisplayName>
    <Description xml:space="preserve">${xml(description)}</Description>
    <Tags>${xml([...keywords, "margin", "__ext_margin"].join(","))}</Tags>
    <Categories>${xml(categories.join(","))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${xml(engines.vscode)}" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value="" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionPack" Value="" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace" />
      <Property Id="Microsoft.VisualStudio.Code.ExecutesCode" Value="true" />
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true" />
  </Assets>
</PackageManifest>
`;
}

const types = { js: "application/javascript", json: "application/json", md: "text/markdown", txt: "text/plain", vsixmanifest: "text/xml" };

function contentTypes(paths) {
  const endings = [...new Set(["vsixmanifest", ...paths.map((path) => path.slice(path.lastIndexOf(".") + 1))])].sort();
  const unknown = endings.find((ending) => !Object.hasOwn(types, ending));
  if (unknown !== undefined) throw new Error(`Nothing is known of files that end in .${unknown}: say their type in vsix.mjs.`);
  const lines = endings.map((ending) => `  <Default Extension=".${ending}" ContentType="${types[ending]}" />`);
  return ['<?xml version="1.0" encoding="utf-8"?>', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">', ...lines, "</Types>", ""].join("\n");
}

function xml(text) {
  return text.replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one]);
}
