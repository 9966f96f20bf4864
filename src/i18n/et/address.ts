import type { Catalogue } from '../en/index.ts';

export const address: Catalogue['address'] = {
  left: 'Osa aadressist ei saanud kasutada:',
  more: (count: number): string => `ja veel ${count}`,
  expected: {
    camera: () => 'lng,lat,zoom[,bearing[,pitch]] kraadides, pikkuskraad ees, laiuskraad 0 kuni 90',
    selection: () => 'sätte, koha, kokkuleppe või allkirjastatud dokumendi tunnus',
    date: () => 'AAAA, AAAA-KK või AAAA-KK-PP',
    layer: () => 'kihi tunnus',
    once: () => 'see võti üks kord',
    briefing: () => 'atlase ülevaate tunnus või ülevaade lingis oleval kujul',
    step: () => 'sammu number alates 1-st',
    text: () => 'tekst',
    visible: () => 'tekst ilma nähtamatute märkideta',
    link: () => 'link kujul #sel= või https://',
    steps: ({ most }) => `1 kuni ${most} sammu`,
    length: ({ most }) => `kuni ${most} märki`,
    annotations: ({ most }) => `loend kuni ${most} märkega`,
    number: ({ least, most }) => `arv vahemikus ${least} kuni ${most}`,
    place: () => '[lng, lat] kraadides, laiuskraad 0 kuni 90',
    choice: ({ options }) => `üks väärtustest ${options.join(', ')}`,
    known: ({ facet }) => `võtme ${facet} tuntud väärtus`,
  },
};
