import type { CodeList } from '../../catalogue/codes.ts';
import {
  activityTypes,
  assistanceKinds,
  cooperationPaths,
  countries,
  expertise,
  formsOfCooperation,
  languages,
  sectors,
} from '../../catalogue/codes.ts';

/** A list of codes with other wordings of each, folded. A wording is the beginning of words: "mentor" stands for "mentoring" and "mentorstvo". */
export type Vocabulary = {
  readonly list: CodeList;
  readonly words: readonly (readonly [code: string, ...wordings: readonly string[]])[];
};

export const sectorWords: Vocabulary = {
  list: sectors,
  words: [
    [
      'rule-of-law',
      'rule of law',
      'vladavin',
      'vladeenje na pravo',
      'shteti i se drejtes',
      'sundimi i ligjit',
      'hukukun ustun',
    ],
    [
      'human-rights-minorities',
      'human right',
      'minorit',
      'manjin',
      'ljudska prava',
      'covekovi prava',
      'malcinstv',
      'te drejtat e njeriut',
      'pakica',
      'insan haklari',
      'azinlik',
    ],
    ['health', 'health', 'zdrav', 'shendet', 'saglik'],
    [
      'women-children-youth',
      'women',
      'child',
      'youth',
      'young',
      'zene',
      'zeni',
      'djeca',
      'deca',
      'mladi',
      'omladin',
      'gra',
      'femije',
      'rini',
      'kadin',
      'cocuk',
      'genc',
    ],
    ['vulnerable-groups', 'vulnerab', 'ranjiv', 'grupet e cenueshme', 'dezavantaj', 'kirilgan'],
    ['disability', 'disab', 'invalid', 'lica so poprecenost', 'aftesi', 'engelli'],
    ['education-culture', 'educat', 'cultur', 'obrazovan', 'kultur', 'arsim', 'egitim'],
    [
      'social-policy-employment',
      'social',
      'employ',
      'socijal',
      'zaposljav',
      'zaposlj',
      'vrabotuv',
      'punesim',
      'sosyal',
      'istihdam',
    ],
    ['agriculture', 'agricult', 'farm', 'poljopriv', 'zemjodel', 'bujqesi', 'tarim'],
    ['environment', 'environ', 'okolis', 'zivotna sredina', 'zastita prirode', 'mjedis', 'cevre'],
    ['energy', 'energ', 'enerji'],
    ['food-safety', 'food', 'hran', 'bezbednost na hrana', 'ushqim', 'gida'],
  ],
};

export const activityWords: Vocabulary = {
  list: activityTypes,
  words: [
    [
      'job-shadowing',
      'job shadow',
      'working for a while',
      'working visit',
      'rad u drugoj',
      'rabota vo druga',
      'baska kurulus',
    ],
    ['exchange-visit', 'exchange', 'visit', 'posjet', 'poset', 'razmjen', 'razmen', 'vizit', 'ziyaret'],
    ['mentoring', 'mentor'],
    ['coaching', 'coach', 'kratka strucna podrska', 'koucing', 'kocluk'],
    ['pilot-project', 'pilot', 'trying out', 'try out', 'social innovation'],
    ['conference', 'conferenc', 'konferenc', 'konferans'],
    ['training', 'train', 'obuk', 'trening', 'trajnim', 'egitim', 'workshop', 'seminar'],
    ['network-meeting', 'network', 'mrez', 'rrjet', 'ag toplanti'],
  ],
};

export const assistanceWords: Vocabulary = {
  list: assistanceKinds,
  words: [
    ['advice-job-shadowing', 'advice on working visit', 'working visit', 'job shadow', 'radnim posjet'],
    ['advice-mentoring', 'mentor', 'savjet o mentor'],
    ['advice-coaching', 'coach', 'kratkoj podrsci'],
    ['facilitation', 'facilitat', 'moderat', 'facilitac', 'fasilit', 'kolaylastir'],
  ],
};

export const pathWords: Vocabulary = {
  list: cooperationPaths,
  words: [
    ['new-partnership', 'new partner', 'this is new', 'novo partner', 'prvi put', 'partneritet i ri', 'yeni'],
    ['track-record', 'worked together before', 'we did', 'saradjivali smo'],
  ],
};

export const countryWords: Vocabulary = {
  list: countries,
  words: [
    ['AL', 'albania', 'albanija', 'shqiperi', 'arnavutluk'],
    ['BA', 'bosnia', 'bosna', 'bih', 'b i h'],
    ['HR', 'croatia', 'hrvatska', 'kroaci', 'hirvatistan'],
    ['XK', 'kosov'],
    [
      'MK',
      'north macedonia',
      'severna makedonija',
      'sjeverna makedonija',
      'makedonija',
      'maqedoni',
      'kuzey makedonya',
    ],
    ['ME', 'montenegro', 'crna gora', 'mali i zi', 'karadag'],
    ['RS', 'serbia', 'srbija', 'serbi', 'sirbistan'],
    ['TR', 'turkey', 'turkiye', 'turska', 'turqi'],
  ],
};

export const languageWords: Vocabulary = {
  list: languages,
  words: [
    ['en', 'english', 'engleski'],
    ['sq', 'albanian', 'albanski', 'shqip', 'arnavutca'],
    ['bs', 'bosnian', 'bosanski'],
    ['hr', 'croatian', 'hrvatski'],
    ['mk', 'macedonian', 'makedonski'],
    ['sr', 'serbian', 'srpski'],
    ['tr', 'turkish', 'turski', 'turkce'],
  ],
};

export const formWords: Vocabulary = {
  list: formsOfCooperation,
  words: [
    ['one-to-one', 'one to one', 'jedan na jedan', 'bilateral'],
    ['network', 'network', 'mrez', 'platform', 'rrjet'],
    ['group', 'group', 'grup'],
  ],
};

export const expertiseWords: Vocabulary = { list: expertise, words: [] };
