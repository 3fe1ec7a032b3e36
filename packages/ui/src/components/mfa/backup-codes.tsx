"use client";
import { useResources } from "../../context.tsx";
import { Text } from "../../localization/index.ts";
import { mfa } from "../../styles/mfa.gen.ts";
import { Styles } from "../../styles/styles.tsx";
import { TextButton } from "../../primitives/card.tsx";
import { identifierOf } from "../../primitives/user-preview.tsx";
import { useCopy } from "./copyable.tsx";

const key = (name: string) => `userProfile.backupCodePage.${name}`;

/** Codes that are shown once: to copy, to keep as a file, to print. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const { environment, user } = useResources();
  const { copy, label } = useCopy(codes.join("\n"));
  const name = environment?.displayConfig.applicationName ?? "";
  const download = () =>
    save(`${name}-backup-codes.txt`, `${name}\n${user ? identifierOf(user) : ""}\n\n${codes.join("\n")}\n`);
  return (
    <div className="lk-mfa">
      <Styles sheet={mfa} />
      <Text as="p" k={key("subtitle__codelist")} className="lk-muted" />
      <ul className="lk-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code className="lk-code">{code}</code>
          </li>
        ))}
      </ul>
      <div className="lk-takeaway">
        <TextButton element="backLink" k={key("actionLabel__download")} onClick={download} />
        <TextButton element="backLink" k={key("actionLabel__print")} onClick={() => print(name, codes)} />
        <TextButton element="backLink" k={label} onClick={copy} />
      </div>
    </div>
  );
}

function save(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: fileName });
  link.click();
  URL.revokeObjectURL(url);
}

/** Prints the codes and nothing else of the page, from a frame that nobody sees. */
function print(title: string, codes: readonly string[]): void {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page || !frame.contentWindow) return frame.remove();
  page.title = title;
  const list = page.body.appendChild(page.createElement("pre"));
  list.textContent = `${title}\n\n${codes.join("\n")}`;
  frame.contentWindow.addEventListener("afterprint", () => frame.remove());
  frame.contentWindow.print();
}
