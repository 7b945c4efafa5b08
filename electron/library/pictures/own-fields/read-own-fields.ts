import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import type { Picture } from '../../../../article';
import { creditOf, fieldText, type OwnFields } from '../../../../article/pictures/own-fields';
import { metadataCarrier } from './carrier';
import { iptcText, type TagReading, xmpText } from './tag-text';

/** What a picture says of itself, and what its supplier asks of whoever uses it. */
export interface Claimed extends OwnFields {
  /** IPTC instructions and XMP usage terms; empty where there are none. */
  readonly instructions: string;
}

const nothing: Claimed = { caption: '', credit: '', description: '', copyright: '', instructions: '' };

/**
 * Reads the fields of IPTC-IIM and XMP, and of EXIF where those say nothing. XMP goes first: its encoding is never in
 * doubt. Damaged metadata says nothing; it does not make the picture a bad one.
 */
export function readOwnFields(bytes: Uint8Array, type: Picture['type']): Claimed {
  const carrier = metadataCarrier(bytes, type);
  const tags = carrier && load(carrier);
  if (!tags) return nothing;
  const { xmp = {}, iptc = {}, exif = {} } = tags;
  const first = (...texts: readonly string[]) =>
    fieldText(texts.find((text) => fieldText(text) !== '') ?? '');
  const copyright = first(xmpText(xmp.rights), iptcText(iptc['Copyright Notice']), exifText(exif.Copyright));
  const credit = first(xmpText(xmp.Credit), iptcText(iptc.Credit));
  const byline = first(xmpText(xmp.creator), iptcText(iptc['By-line']), exifText(exif.Artist));
  return {
    // Not EXIF's description: camera makers sign there ("OLYMPUS DIGITAL CAMERA").
    caption: first(xmpText(xmp.description), iptcText(iptc['Caption/Abstract'])),
    credit: creditOf({ credit, byline, copyright }),
    description: first(xmpText(xmp.AltTextAccessibility), xmpText(xmp.ExtDescrAccessibility)),
    copyright,
    instructions: fieldText(
      distinct([
        first(xmpText(xmp.Instructions), iptcText(iptc['Special Instructions'])),
        first(xmpText(xmp.UsageTerms)),
      ]).join(' – '),
    ),
  };
}

type Tags = Readonly<Record<'xmp' | 'iptc' | 'exif', Readonly<Record<string, TagReading>> | undefined>>;

function load(carrier: Uint8Array): Tags | undefined {
  try {
    const { buffer, byteOffset, byteLength } = carrier;
    // The reader takes whole buffers only; a view's own bytes are cut out of what it lies in.
    const own = buffer.slice(byteOffset, byteOffset + byteLength);
    const domParser = new DOMParser({ onError: onErrorStopParsing });
    return ExifReader.load(own, { expanded: true, domParser }) as unknown as Tags;
  } catch {
    // Whatever it stumbled over, the fields cannot be read: they say nothing.
    return undefined;
  }
}

/** ASCII by the standard, UTF-8 in practice. */
function exifText(tag: TagReading): string {
  const description = tag && 'description' in tag ? tag.description : undefined;
  return typeof description === 'string' ? description : '';
}

const distinct = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];
