import type { Expected } from '../../state/fragment.ts';
import type { Catalogue } from '../en/index.ts';

export const address: Catalogue['address'] = {
  /** Before the values that could not be used. */
  left: 'Osa aadressist ei saanud kasutada:',
  more: (count: number): string => `ja veel ${count}`,
  expected: (expected: Expected): string => {
    switch (expected.what) {
      case 'camera':
        return 'lng,lat,zoom[,bearing[,pitch]] kraadides, pikkuskraad ees, laiuskraad 0 kuni 90';
      case 'selection':
        return 'sätte, koha, kokkuleppe või allkirjastatud dokumendi tunnus';
      case 'date':
        return 'AAAA, AAAA-KK või AAAA-KK-PP';
      case 'layer':
        return 'kihi tunnus';
      case 'once':
        return 'see võti üks kord';
      case 'briefing':
        return 'atlase ülevaate tunnus või ülevaade lingis oleval kujul';
      case 'step':
        return 'sammu number alates 1-st';
      case 'text':
        return 'tekst';
      case 'visible':
        return 'tekst ilma nähtamatute märkideta';
      case 'link':
        return 'link kujul #sel= või https://';
      case 'steps':
        return `1 kuni ${expected.most} sammu`;
      case 'length':
        return `kuni ${expected.most} märki`;
      case 'annotations':
        return `loend kuni ${expected.most} märkega`;
      case 'number':
        return `arv vahemikus ${expected.least} kuni ${expected.most}`;
      case 'place':
        return '[lng, lat] kraadides, laiuskraad 0 kuni 90';
      case 'choice':
        return `üks väärtustest ${expected.options.join(', ')}`;
      case 'known':
        return `võtme ${expected.facet} tuntud väärtus`;
    }
  },
};
