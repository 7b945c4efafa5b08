import { aJpegWith, alternatives, iptcBlock, xmpPacket } from '../../pictures/metadata-by-hand';

/** A picture that says the payload of itself in every field, of IPTC and of XMP. */
export function jpegSaying(payload: string): Buffer {
  const text = { 'x-default': payload.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`) };
  return aJpegWith({
    iptc: iptcBlock({
      caption: payload,
      credit: payload,
      byline: payload,
      copyright: payload,
      instructions: payload,
    }),
    xmp: xmpPacket(
      [
        alternatives('Iptc4xmpCore:AltTextAccessibility', text),
        alternatives('xmpRights:UsageTerms', text),
      ].join(''),
    ),
  });
}

/** A picture whose XMP is the payload itself, as markup. */
export function jpegOfMarkup(payload: string): Buffer {
  const caption = alternatives('dc:description', { 'x-default': payload });
  return aJpegWith({ xmp: `${payload}${xmpPacket(`${caption}${payload}`)}` });
}
