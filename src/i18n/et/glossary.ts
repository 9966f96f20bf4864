import type { GlossaryWords } from '../en/glossary.ts';

export const glossary: GlossaryWords = {
  interoperability: {
    name: 'Koostegutsemisvõime',
    forms: String.raw`koostegutsemisvõim\p{L}*`,
    explanation:
      'Eri riikide relvajõudude võime koos tegutseda: ühised protseduurid, kokkusobiv varustus, kõigile kasutatav side.',
  },
  rotation: {
    name: 'Lähetamine rotatsiooni korras',
    forms: String.raw`rotatsioon\p{L}*|kordamööda`,
    explanation:
      'Üksused või isikud saadetakse piiratud ajaks ja neid vahetavad välja teised; nii püsib kohalolek ilma alalise paiknemiseta.',
  },
  memorandum: {
    name: 'Vastastikuse mõistmise memorandum',
    forms: String.raw`memorandum\p{L}*`,
    explanation:
      'Tekst, milles ministeeriumid või valitsused panevad kirja oma ühise kavatsuse. Üldjuhul on see siduv poliitiliselt ega tekita rahvusvahelisest õigusest tulenevat kohustust.',
  },
  procurement: {
    name: 'Hanked',
    forms: String.raw`ühishan(?:ke|ge)\p{L}*|han(?:ked|get|gete|keid|getes|getele)`,
    explanation: 'Varustuse ja teenuste ostmine riigi poolt; ühishanke korral tellivad mitu riiki koos.',
  },
  sovereignty: {
    name: 'Suveräänsus',
    forms: String.raw`suveräänsus\p{L}*`,
    explanation:
      'Riigi võim oma territooriumi üle; merel ulatub see territoriaalmere piirini ning teatavad õigused ulatuvad kaugemale.',
  },
  norad: {
    name: 'NORAD',
    forms: String.raw`NORAD\p{L}*`,
    explanation:
      'Põhja-Ameerika õhu- ja kosmosekaitse väejuhatus (North American Aerospace Defense Command): Ameerika Ühendriikide ja Kanada ühine väejuhatus, mille ülesanded on õhu- ja kosmoseruumi eelhoiatus ja kontroll ning mereline eelhoiatus.',
  },
  northWarning: {
    name: 'Põhja hoiatussüsteem',
    forms: String.raw`Põhja hoiatussüsteem\p{L}*`,
    explanation: 'Kanada ja Alaska Arktikat läbiv radarijaamade ahel, mis teenib NORADi.',
  },
  forwardLocation: {
    name: 'Ettenihutatud tugipunkt',
    forms: String.raw`ettenihutatud tugipunkt\p{L}*`,
    explanation:
      'Lennuväli, mis on ette valmistatud selleks, et õhusõidukid saaksid seal teatava aja tegutseda, oma baasist kaugel ees.',
  },
  supportHub: {
    name: 'Põhjapiirkonna tugikeskus',
    forms: String.raw`tugikesku\p{L}*`,
    explanation:
      'Koht Kanada põhjaosas, kus lennuvälja, ladusid ja teenuseid hoitakse valmis, et väed saaksid seal viibida igal aastaajal.',
  },
  giuk: {
    name: 'GIUK',
    forms: String.raw`GIUK\p{L}*`,
    explanation:
      'Gröönimaa, Island ja Ühendkuningriik (United Kingdom): nendevahelised veed, mille kaudu laevad liiguvad Norra merest Atlandi ookeani.',
  },
  safe: {
    name: 'SAFE',
    forms: 'SAFE',
    explanation:
      'Security Action for Europe: Euroopa Liidu rahastu, millest antakse liikmesriikidele laenu kaitsevarustuse ühiseks ostmiseks.',
  },
  arcticCommand: {
    name: 'Arktika ühendväejuhatus',
    forms: String.raw`Arktika ühendväejuhatus\p{L}*`,
    explanation:
      'Taani väejuhatus, mille vastutusalas on Gröönimaa, Fääri saared ja neid ümbritsevad veed; staap asub Nuukis.',
  },
};
