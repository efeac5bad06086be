import { linkFault } from "../share/share.ts";
import { notice } from "../state/notice.ts";
import { fileWords } from "../words/files.ts";
import { say } from "../words/say.ts";

const faults = { version: fileWords.linkVersion, size: fileWords.linkSize, damaged: fileWords.linkDamaged } as const;

/** Says what was not done: a link that could not be opened, a paste that was refused. */
export function Notices() {
  return (
    <>
      {linkFault.value !== undefined && <Bar testId="link-fault" text={say(faults[linkFault.value])} onClose={() => (linkFault.value = undefined)} />}
      {notice.value !== undefined && <Bar testId="notice" text={notice.value} onClose={() => (notice.value = undefined)} />}
    </>
  );
}

function Bar({ testId, text, onClose }: { readonly testId: string; readonly text: string; readonly onClose: () => void }) {
  return <p class="refusal bar" role="alert" data-testid={testId}>{text} <button type="button" onClick={onClose}>{say(fileWords.close)}</button></p>;
}
