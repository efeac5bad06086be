import { useEffect, useState } from "preact/hooks";
import { chatLength, fileLength, linkTo } from "../share/share.ts";
import { announce } from "../state/announce.ts";
import { fileWords } from "../words/files.ts";
import { say } from "../words/say.ts";
import { Dialog } from "./dialog.tsx";

/** Makes a link. Positions are in it only where that was ticked. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const [positions, setPositions] = useState(false);
  const [link, setLink] = useState("");
  useEffect(() => void linkTo({ positions }).then(setLink), [positions]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    announce(say(fileWords.shareCopied), 0);
  };
  return (
    <Dialog title={say(fileWords.shareTitle)} onClose={onClose}>
      <p>{say(fileWords.shareAbout)}</p>
      <p>
        <label><input type="checkbox" data-testid="share-positions" checked={positions} onChange={(event) => setPositions(event.currentTarget.checked)} /> {say(fileWords.sharePositions)}</label>
        {positions && <span class="wrong"> {say(fileWords.sharePrivate)}</span>}
      </p>
      <label class="stacked">{say(fileWords.shareLink)}<textarea readOnly rows={4} data-testid="share-link" value={link} /></label>
      {link.length > chatLength && <p class="note">{say(fileWords.shareLong, { length: link.length, most: chatLength })} {link.length > fileLength && say(fileWords.shareFile)}</p>}
      <p><button type="button" class="primary" data-testid="share-copy" onClick={() => void copy()}>{say(fileWords.shareCopy)}</button></p>
    </Dialog>
  );
}
