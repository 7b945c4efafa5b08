import { app, type WebContents } from 'electron';
import { failed, type Outcome, succeeded } from '../article';
import type { Paper } from './machine/machine';
import { sealedWindow } from './security/sealed-window';

/** Longest a page may take to be drawn, in milliseconds: a hundred large pictures take a few thousand. */
const longestMs = 60_000;

/** Countries that print on Letter (Unicode CLDR, paper size US-Letter). */
const onLetter = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** Puts the page of a hand-off on paper: drawn in a window nobody sees, which runs no script and holds nothing else. */
export const paper: Paper = {
  print: (address) =>
    onHiddenPage(
      address,
      (page) =>
        new Promise<Outcome<null>>((resolve) => {
          page.print({ printBackground: true, pageSize: paperSize() }, (done, reason) =>
            resolve(done ? succeeded(null) : failed(whyNot(reason, page.getTitle()))),
          );
        }),
    ),

  pdf: (address) =>
    onHiddenPage(address, (page) =>
      page.printToPDF({
        pageSize: paperSize(),
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    ),
};

async function onHiddenPage<Value>(
  address: string,
  act: (page: WebContents) => Promise<Value>,
): Promise<Value> {
  const window = sealedWindow({ show: false }, {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const never = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${address} was not drawn in time.`)), longestMs);
    });
    await Promise.race([window.loadURL(address), never]);
    return await act(window.webContents);
  } finally {
    clearTimeout(timer);
    window.destroy();
  }
}

function paperSize(): 'A4' | 'Letter' {
  return onLetter.has(app.getLocaleCountryCode()) ? 'Letter' : 'A4';
}

/** Chromium says why in English only; that a person thought better of it is told from its words. */
function whyNot(reason: string, at: string): Parameters<typeof failed>[0] {
  return /cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'print-failed', at, reason };
}
