export type QuestionWords = {
  readonly key: string;
  readonly words: readonly string[];
  /** Words that say the question is about something else. */
  readonly not: readonly string[];
};

/** Asked, but no field of ours: recognised so that it is not taken for one. */
export const nothing = '';

const listOf = (text: string): string[] => (text === '' ? [] : text.split('|').map((word) => word.trim()));

const asks = (key: string, words: string, not = ''): QuestionWords => ({
  key,
  words: listOf(words),
  not: listOf(not),
});

/**
 * How offices word their questions: beginnings of words, folded (no accents, Cyrillic in Latin letters), in English,
 * Bosnian/Croatian/Serbian, Macedonian, Albanian and Turkish. The longest that is found decides between fields. A key
 * that begins with `organisation.` is meant for the organisation the form speaks of at that place.
 */
export const questionWords: readonly QuestionWords[] = [
  asks('timestamp', 'timestamp | vremenska oznaka | zaman damgasi | vula kohore'),
  asks(
    'email',
    `email address | e mail address | username | adresa e poste | korisnicko ime |
    adresa na e posta | adresa e email | e posta adresi`,
    'partner',
  ),
  asks(
    'organisation.name',
    `name of organisation | name of organization | name of the organisation |
    organisation name | name of partner | name of the partner | naziv organizacije |
    ime organizacije | naziv udruzenja | naziv udruge | naziv partner |
    ime na organizacijata | naziv na organizacijata | emri i organizates | kurulusun adi |
    dernegin adi`,
  ),
  asks(
    'organisation.registrationNumber',
    `registration no | registration number | reg no | registarski broj | maticni broj | oib |
    maticen broj | numri i regjistrimit | kayit no | kutuk no`,
  ),
  asks(
    'organisation.town',
    `municipality | town | city | place | seat of | opcina | opstina | grad | mjesto |
    sediste | sjediste | komuna | qyteti | belediye | sehir`,
    'where do you work | gdje radite',
  ),
  asks('organisation.country', 'country | drzava | zemlja | zemja | shteti | vendi | ulke'),
  asks(
    'workplace',
    `where do you work | gdje radite | gde radite | kade rabotite | ku punoni | nerede calis |
    urban or rural | town or village`,
  ),
  asks(
    'organisation.basedInRuralArea',
    'based in a rural | based in rural | seat in a rural | sjediste na selu | sediste na selu',
  ),
  asks(
    'organisation.servesRuralArea',
    'serve rural | serves people in rural | work in rural area | radite na selu',
  ),
  asks(
    'organisation.sectors',
    `fields of work | field of work | sector | areas of work | oblasti rada | podrucja rada |
    podrucje djelovanja | oblasti na rabota | fushat e punes | fusha e veprimit |
    calisma alan`,
  ),
  asks(
    'organisation.foundedYear',
    `year of registration | year founded | year it was founded | founded in |
    godina registracije | godina osnivanja | godina na osnovanje | viti i themelimit |
    viti i regjistrimit | kurulus yili`,
  ),
  asks(
    'organisation.paidStaff',
    `payroll | paid staff | how many employees | number of employees | zaposlenih | na plati |
    vraboteni | te punesuar | calisan sayisi`,
  ),
  asks(
    'organisation.networks',
    `networks | member of network | platforms it is | clanstvo u mrez | clanstvo vo mrez |
    rrjete | aglara uye`,
  ),
  asks(
    'organisation.offers',
    `what does this partner bring | what can you offer | partner bring | what it can offer |
    offer | partner donosi | sta nudite | sto nudite | donosi | nudi | sjell | sunabilir`,
  ),
  asks(
    'organisation.needs',
    `what do you need | wants to learn | want to learn | sta trebate | sto trebate |
    sta zelite nauciti | cfare ju nevojitet | neye ihtiyac`,
  ),
  asks(
    'organisation.benefit',
    `partner gain | what will this partner gain | how will this partner benefit |
    partner dobija | partner dobiva | sto dobiva | perfiton | ne kazan`,
  ),
  asks(
    'organisation1.benefit',
    `own organisation gain | your own organisation | your organisation gain |
    how will you benefit | sta dobija vasa | sto dobiva vasa |
    cfare perfiton organizata juaj | kurulusunuz ne kazan`,
  ),
  asks(
    'organisation.confirmed',
    `did the partner agree | partner agree | agreed in writing | confirmed that it takes part |
    partner pismeno saglas | partner suglas | saglasio | soglasil | pajtuar | onayladi`,
  ),
  asks(
    nothing,
    `is there another partner | another partner | ima li jos partnera | dali ima drug partner |
    partner tjeter | baska ortak`,
  ),
  asks(
    'organisation.email',
    `e mail of the partner | email of the partner | partner e mail | e mail partnera |
    email partnera | e poshta e partnerit | ortagin e posta | e mail | email | e posta |
    e poshta`,
    'email address | username',
  ),
  asks(
    'organisations.others',
    `other partners | further partners | ostali partneri | drugi partneri | partneret e tjere |
    diger ortak`,
  ),
  asks(
    'title',
    `title | project title | name of the project | naslov | naziv projekta | titulli |
    emri i projektit | baslik | proje adi`,
  ),
  asks('language', 'language of | jezik prijave | jazik na | gjuha e | basvuru dili'),
  asks(
    'formOfCooperation',
    `form of cooperation | oblik saradnje | oblik suradnje | forma na sorabotka |
    forma e bashkepunimit | is birligi bicimi`,
  ),
  asks(
    'sharedGoal',
    `what do you want to achieve | achieve together | shared goal | common goal |
    zelite zajedno postici | zajednicki cilj | zaednicka cel | qellimi i perbashket |
    ortak amac`,
  ),
  asks(
    'activities.types',
    `what will you do | types of activit | which activities | sta cete raditi |
    sto cete raditi | vrste aktivnosti | vidovi aktivnosti | llojet e aktiviteteve |
    faaliyet turleri`,
    'after | nakon | posle | then | onda | without',
  ),
  asks(
    'activities.text',
    `describe it | what who when | describe the activit | describe your activit |
    opisite sta ko kada | opisite aktivnosti | opis aktivnosti | opisete gi aktivnostite |
    pershkruani aktivitetet | faaliyetleri acikla`,
  ),
  asks('start', 'preferred start | start date | zeljeni pocetak | pocetak | pocetok | fillimi | baslangic'),
  asks(
    'followUp.text',
    `follow up | after these activities | together after | nastavak | nakon ovih aktivnosti |
    posle ovih aktivnosti | po ovie aktivnosti | vazhdimi | pas ketyre aktiviteteve | takip |
    bu faaliyetlerden sonra`,
  ),
  asks(
    'previous.path',
    `have you worked together before | worked together before | ranije saradjivali |
    ranije suradjivali | sarajivali | saradivali | prethodno sorabotuvale |
    bashkepunuar me pare | daha once birlikte`,
  ),
  asks(
    'previous.sinceYear',
    `since which year | since when | working together since | od koje godine | od koja godina |
    qe nga cili vit | hangi yildan`,
  ),
  asks(
    'previous.text',
    `what did you do together | how did it go | previous cooperation | zajedno radili |
    dosadasnja saradnja | sto rabotevte zaedno | bashkepunimi i meparshem |
    birlikte ne yaptiniz`,
    'rate | ocijenite | ocenite',
  ),
  asks(
    'previous.rating',
    `rate your cooperation | rate the cooperation | ocijenite dosadasnju | ocijenite saradnju |
    ocenite | vleresoni bashkepunimin | is birliginizi puan`,
  ),
  asks(
    'previous.reasons',
    `why this new partnership | reasons for the new | new partnership |
    zasto novo partnerstvo | novo partnerstvo | zosto novo partnerstvo |
    pse ky partneritet i ri | yeni ortaklik`,
  ),
  asks(
    'preparation.needsAssessment',
    `assessed our needs | assessed your needs | needs assessment | procijenili smo potrebe |
    procenili smo potrebe | procjena potreba | procena potreba | procenka na potreb |
    vleresimi i nevojave | ihtiyac analizi`,
  ),
  asks(
    'preparation.cooperationPlan',
    `cooperation plan | plan saradnje | plan suradnje | plan za sorabotka | plan bashkepunimi |
    is birligi plani`,
  ),
  asks(nothing, 'talked about what can go wrong | razgovarali smo o rizicima'),
  asks(
    'preparation.text',
    `describe how you prepared | how you prepared | opisite pripremu |
    opisete ja podgotovkata | pershkruani pergatitjen | nasil hazirlandiniz`,
    'how did you prepare',
  ),
  asks(
    'challenges.text',
    `what can go wrong | what could go wrong | challenges | risks | moze poci po zlu |
    izazovi | rizici | predizvici | sfidat | rreziqet | zorluklar | riskler`,
    'we talked',
  ),
  asks(
    'complementarity',
    `complete each other | complement each other | complementar | dopunjavate | nadopunjujete |
    dopolnuvate | plotesoni njeri | tamamliyor`,
  ),
  asks(
    'continuation.text',
    `when our support ends | what remains | after the support | sustainab | sta ostaje |
    sto ostaje | odrzivost | odrzlivost | kad nasa podrska | cfare mbetet | qendrueshmeri |
    surdurulebilir`,
  ),
  asks(
    'continuation.withoutOurSupport',
    `without our support | bez nase podrske | bez nasa poddrska | pa mbeshtetjen tone |
    destegimiz olmadan`,
  ),
  asks(
    'outcomes.level.partners',
    `our organisations | nase organizacije | nasite organizacii | organizatat tona |
    kuruluslarimiz`,
  ),
  asks(
    'outcomes.level.beneficiaries',
    `the people we work for | our beneficiaries | nasi korisnici | nasite korisnici |
    perfituesit tane | yararlanici`,
  ),
  asks(
    'outcomes.level.wider-society',
    `the public | wider society | javnost | sira zajednica | publiku | kamuoyu |
    toplum geneli`,
  ),
  asks(
    'outcomes.text',
    `which changes do you expect | changes do you expect | expected outcomes |
    outcomes and indicators | koje promjene ocekujete | koje promene ocekujete |
    ocekivani ishodi | ocekuvani promeni | cfare ndryshimesh | beklenen sonuc`,
  ),
  asks(
    'support.requested',
    `how much do you ask | amount requested | amount you ask | requested amount |
    koliko trazite | trazeni iznos | kolku barate | baran iznos | sa kerkoni |
    shuma e kerkuar | talep edilen tutar`,
  ),
  asks(
    'support.costLines',
    `on what will you spend | budget | costs | cete potrositi | budzet | proracun | troskovi |
    buxhet | butce`,
  ),
  asks(
    'support.ownContribution',
    `contribute yourselves | own contribution | sami ulazete | vlastiti doprinos |
    sopstven pridones | kontributi juaj | kendi katkiniz`,
  ),
  asks(
    'assistance.kinds',
    `help with the method | technical assistance | strucna pomoc | tehnicka pomoc |
    tehnicka poddrska | asistence teknike | teknik destek`,
  ),
  asks(
    nothing,
    `how did you hear | kako ste saznali | link to documents | link na dokumente |
    confirmation | potvrda | consent | saglasnost | phone | telefon`,
  ),
];
