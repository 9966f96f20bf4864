import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Deck } from './deck.ts';
import { FIRST_MASTER, masterParts, SIZES } from './masters.ts';
import { NAMES } from './names.ts';
import { contentTypes, type Part, presentationType, Relations, relationsOf } from './part.ts';
import { drawnPart } from './shapes.ts';
import { slideParts } from './slide.ts';
import { HEAD, xml, xmlText } from './xml.ts';

/** The media type of the file. */
export const PPTX = presentationType('presentation').replace('+xml', '');

/** The list of slides and what they are made after. */
function presentationPart({ slides }: Deck): Part {
  const relations = new Relations();
  const master = relations.to('slideMaster', NAMES.master);
  const notes = relations.to('notesMaster', NAMES.notesMaster);
  const ids = slides.map((_, index) =>
    xml('p:sldId', { id: 256 + index, 'r:id': relations.to('slide', NAMES.slide(index + 1)) }),
  );
  relations.to('theme', NAMES.theme(1));
  const content = drawnPart(
    'p:presentation',
    { saveSubsetFonts: 1 },
    xml('p:sldMasterIdLst', {}, xml('p:sldMasterId', { id: FIRST_MASTER, 'r:id': master })),
    xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': notes })),
    xml('p:sldIdLst', {}, ...ids),
    SIZES,
  );
  const type = presentationType('presentation.main');
  return { name: NAMES.presentation, type, content: HEAD + content, relations };
}

/** Whole seconds, as the properties of a document have them. */
const seconds = (date: Date): string => date.toISOString().replace(/\.\d+/, '');

function propertyParts({ title, creator, language, made, slides }: Deck): Part[] {
  const date = (name: string): string =>
    xml(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, seconds(made));
  const core = xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    xml('dc:title', {}, xmlText(title)),
    xml('dc:creator', {}, xmlText(creator)),
    xml('dc:language', {}, xmlText(language)),
    date('created'),
    date('modified'),
  );
  const app = xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    xml('Slides', {}, String(slides.length)),
    xml('Application', {}, xmlText(creator)),
  );
  return [
    {
      name: NAMES.core,
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: HEAD + core,
    },
    {
      name: NAMES.app,
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: HEAD + app,
    },
  ];
}

/** The parts of a presentation, those before which name others. */
function partsOf(deck: Deck): Part[] {
  const relations = new Relations();
  relations.to('officeDocument', NAMES.presentation);
  relations.toProperties(NAMES.core);
  relations.to('extended-properties', NAMES.app);
  const parts = [
    presentationPart(deck),
    ...masterParts(deck.language),
    ...deck.slides.flatMap((slide, index) => slideParts(deck, slide, index + 1)),
    ...propertyParts(deck),
  ];
  return [
    { name: '[Content_Types].xml', content: contentTypes(parts) },
    { name: '_rels/.rels', content: relations.xml },
    ...parts,
    ...parts.flatMap((part) =>
      part.relations ? [{ name: relationsOf(part.name), content: part.relations.xml }] : [],
    ),
  ];
}

/** A presentation as Office Open XML (ECMA-376), a `.pptx`. */
export function pptxOf(deck: Deck): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { name, content } of partsOf(deck))
    files[name] =
      typeof content === 'string'
        ? strToU8(content)
        : // Pictures are packed already.
          [content, { level: 0 }];
  return zipSync(files, { level: 6, mtime: deck.made }) as Uint8Array<ArrayBuffer>;
}
