/** A country or territory whose land reaches the plane of the map. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  /** ISO 3166-1 numeric, three digits. */
  readonly numeric: string;
  /** Short name in English. */
  readonly name: string;
}

/** `numeric code name`, a line each: everything that has land north of about 15° N. */
const TABLE = `
004 AF Afghanistan
008 AL Albania
012 DZ Algeria
020 AD Andorra
031 AZ Azerbaijan
040 AT Austria
044 BS Bahamas
048 BH Bahrain
050 BD Bangladesh
051 AM Armenia
056 BE Belgium
060 BM Bermuda
064 BT Bhutan
070 BA Bosnia and Herzegovina
084 BZ Belize
092 VG British Virgin Islands
100 BG Bulgaria
104 MM Myanmar
112 BY Belarus
124 CA Canada
132 CV Cabo Verde
136 KY Cayman Islands
148 TD Chad
156 CN China
158 TW Taiwan
191 HR Croatia
192 CU Cuba
196 CY Cyprus
203 CZ Czechia
208 DK Denmark
214 DO Dominican Republic
231 ET Ethiopia
232 ER Eritrea
233 EE Estonia
234 FO Faroe Islands
246 FI Finland
248 AX Åland
250 FR France
268 GE Georgia
270 GM Gambia
275 PS Palestine
276 DE Germany
288 GH Ghana
292 GI Gibraltar
300 GR Greece
304 GL Greenland
320 GT Guatemala
324 GN Guinea
332 HT Haiti
340 HN Honduras
344 HK Hong Kong
348 HU Hungary
352 IS Iceland
356 IN India
364 IR Iran
368 IQ Iraq
372 IE Ireland
376 IL Israel
380 IT Italy
384 CI Côte d’Ivoire
388 JM Jamaica
392 JP Japan
398 KZ Kazakhstan
400 JO Jordan
408 KP North Korea
410 KR South Korea
414 KW Kuwait
417 KG Kyrgyzstan
418 LA Laos
422 LB Lebanon
428 LV Latvia
434 LY Libya
438 LI Liechtenstein
440 LT Lithuania
442 LU Luxembourg
446 MO Macao
466 ML Mali
470 MT Malta
478 MR Mauritania
484 MX Mexico
492 MC Monaco
496 MN Mongolia
498 MD Moldova
499 ME Montenegro
504 MA Morocco
512 OM Oman
524 NP Nepal
528 NL Netherlands
562 NE Niger
566 NG Nigeria
578 NO Norway
586 PK Pakistan
608 PH Philippines
616 PL Poland
620 PT Portugal
624 GW Guinea-Bissau
630 PR Puerto Rico
634 QA Qatar
642 RO Romania
643 RU Russia
652 BL Saint Barthélemy
663 MF Saint Martin
666 PM Saint Pierre and Miquelon
674 SM San Marino
682 SA Saudi Arabia
686 SN Senegal
688 RS Serbia
694 SL Sierra Leone
703 SK Slovakia
704 VN Vietnam
705 SI Slovenia
724 ES Spain
729 SD Sudan
732 EH Western Sahara
752 SE Sweden
756 CH Switzerland
760 SY Syria
762 TJ Tajikistan
764 TH Thailand
784 AE United Arab Emirates
788 TN Tunisia
792 TR Türkiye
795 TM Turkmenistan
796 TC Turks and Caicos Islands
804 UA Ukraine
807 MK North Macedonia
818 EG Egypt
826 GB United Kingdom
831 GG Guernsey
832 JE Jersey
833 IM Isle of Man
840 US United States
854 BF Burkina Faso
860 UZ Uzbekistan
887 YE Yemen
`;

/** The countries that the basemap knows by code, in the order of their numeric codes. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [numeric, code, ...name] = line.split(' ');
    return { numeric: numeric!, code: code!, name: name.join(' ') };
  });

const codeByNumeric = new Map(COUNTRIES.map(({ numeric, code }) => [numeric, code]));

/** The alpha-2 code of a numeric code such as `304`; undefined when the basemap does not know it. */
export const alpha2 = (numeric: string): string | undefined => codeByNumeric.get(numeric);

/** Member states of the European Union since 1 February 2020. */
export const EU_MEMBERS: readonly string[] =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** Parts of a state that have a code, and a colour on the map, of their own. */
const PARTS: Readonly<Record<string, readonly string[]>> = { DK: ['DK', 'GL', 'FO'], FI: ['FI', 'AX'] };
/** The Union's treaties hold in Åland, but neither in Greenland nor in the Faroe Islands. */
const EU_TERRITORY = EU_MEMBERS.flatMap((code) => (code === 'FI' ? PARTS[code]! : [code]));

/**
 * The countries of the map that belong to parties, as alpha-2 codes without repetition: `EU` stands for its
 * members, `DK` for the whole Kingdom of Denmark with Greenland and the Faroe Islands.
 */
export const partyCountries = (parties: readonly string[]): string[] => [
  ...new Set(parties.flatMap((party) => (party === 'EU' ? EU_TERRITORY : (PARTS[party] ?? [party])))),
];
