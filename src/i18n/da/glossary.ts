import type { GlossaryWords } from '../en/glossary.ts';

export const glossary: GlossaryWords = {
  interoperability: {
    name: 'Interoperabilitet',
    forms: 'interoperabilitet(?:en)?|interoperable',
    explanation:
      'Forskellige landes styrkers evne til at operere sammen: fælles procedurer, materiel, der passer sammen, og kommunikation, som alle kan bruge.',
  },
  rotation: {
    name: 'Udstationering på skift',
    forms: 'rotation(?:er|en)?|på skift',
    explanation:
      'Enheder eller personer udstationeres for en begrænset tid og afløses af andre, så der er en tilstedeværelse uden fast stationering.',
  },
  memorandum: {
    name: 'Aftalememorandum (MoU)',
    forms: 'memorandum(?:et)?',
    explanation:
      'En tekst, hvori ministerier eller regeringer nedfælder deres fælles hensigt. Den forpligter som regel politisk og skaber ingen folkeretlig pligt.',
  },
  procurement: {
    name: 'Anskaffelser',
    forms: 'anskaffelser(?:ne)?',
    explanation:
      'Statens køb af materiel og tjenester; ved fælles anskaffelser bestiller flere stater sammen.',
  },
  sovereignty: {
    name: 'Suverænitet',
    forms: 'suverænitet(?:en)?',
    explanation:
      'En stats myndighed over sit eget territorium; til søs rækker den til søterritoriets grænse, og visse rettigheder rækker længere.',
  },
  norad: {
    name: 'NORAD',
    forms: 'NORAD',
    explanation:
      'North American Aerospace Defense Command: USA’s og Canadas fælles kommando for luft- og rumvarsling, luft- og rumkontrol og maritim varsling.',
  },
  northWarning: {
    name: 'North Warning System',
    forms: 'North Warning System',
    explanation: 'Kæden af radaranlæg tværs over Canadas og Alaskas arktiske egne, som betjener NORAD.',
  },
  forwardLocation: {
    name: 'Fremskudt operationssted',
    forms: 'fremskudt operationssted',
    explanation:
      'En flyveplads, der er gjort klar, så fly i en periode kan operere fra den langt foran deres egen flyvestation.',
  },
  supportHub: {
    name: 'Støttepunkt i nord',
    forms: 'støttepunkt(?:er|et|erne)?',
    explanation:
      'Et sted i det nordlige Canada, hvor flyveplads, depoter og tjenester holdes klar, så styrkerne kan være der på alle årstider.',
  },
  giuk: {
    name: 'GIUK',
    forms: 'GIUK',
    explanation:
      'Grønland, Island og Storbritannien (United Kingdom): farvandene imellem dem, hvor skibe passerer fra Norskehavet ud i Atlanterhavet.',
  },
  safe: {
    name: 'SAFE',
    forms: 'SAFE',
    explanation:
      'Security Action for Europe: Den Europæiske Unions instrument til lån til medlemsstaterne til fælles køb af forsvarsmateriel.',
  },
  arcticCommand: {
    name: 'Arktisk Kommando',
    forms: 'Arktisk Kommando',
    explanation:
      'Danmarks kommando for Grønland, Færøerne og farvandene omkring dem, med hovedkvarter i Nuuk.',
  },
};
