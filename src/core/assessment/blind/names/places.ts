/**
 * Towns of the region beside those that applicants name, so that a neighbouring town is no clue either. Names as they are
 * written in Latin letters; other alphabets and inflected forms are found from these.
 */
export const places: readonly string[] =
  `Tirana Tiranë Durrës Vlorë Shkodër Elbasan Korçë Fier Berat Lushnjë Pogradec Kavajë Gjirokastër Sarandë Lezhë Kukës Peshkopi Burrel Krujë Përmet Tepelenë Gramsh Librazhd Velipojë Bulqizë Dibër Burrel
Sarajevo|Banja Luka|Mostar|Tuzla|Zenica|Bihać|Brčko|Bijeljina|Prijedor|Doboj|Trebinje|Cazin|Goražde|Travnik|Bugojno|Livno|Jajce|Konjic|Visoko|Gradačac|Gračanica|Lukavac|Srebrenica|Srebrenik|Foča|Višegrad|Drvar|Glamoč|Bosansko Grahovo|Bosanski Petrovac|Sanski Most|Ključ|Čapljina|Neum|Stolac|Široki Brijeg|Olovo|Sokolac|Šipovo|Kneževo|Donji Vakuf|Martin Brod|Rogatica|Vareš|Kladanj|Romanija|Podrinje|Krajina|Majevica
Zagreb|Split|Rijeka|Osijek|Zadar|Pula|Karlovac|Sisak|Petrinja|Vukovar|Vinkovci|Knin|Slavonski Brod|Šibenik|Dubrovnik|Varaždin|Čakovec|Koprivnica|Bjelovar|Virovitica|Požega|Gospić|Krapina|Ilok|Tovarnik|Glina
Prishtina|Prishtinë|Priština|Prizren|Pejë|Peja|Gjakovë|Gjakova|Gjilan|Mitrovica|Mitrovicë|Ferizaj|Vushtrri|Suharekë|Rahovec|Lipjan|Dragash|Štrpce|Gračanica|Leposavić|Priluzje|Dobrotin|Dukagjin|Rugova
Podgorica|Nikšić|Pljevlja|Bijelo Polje|Cetinje|Bar|Herceg Novi|Berane|Budva|Ulcinj|Tivat|Rožaje|Kotor|Danilovgrad|Mojkovac|Plav|Kolašin|Žabljak|Gusinje
Skopje|Bitola|Kumanovo|Prilep|Tetovo|Tetovë|Veles|Štip|Ohrid|Gostivar|Strumica|Kavadarci|Kočani|Kičevo|Struga|Radoviš|Gevgelija|Debar|Kriva Palanka|Negotino|Sveti Nikole|Delčevo|Vinica|Resen|Berovo|Kratovo|Kruševo|Demir Hisar|Makedonski Brod|Krivogaštani|Jegunovce|Kërçovë|Pelagonija|Maleševo|Osogovo|Pollog
Beograd|Belgrade|Novi Sad|Niš|Kragujevac|Subotica|Zrenjanin|Pančevo|Čačak|Kruševac|Kraljevo|Novi Pazar|Smederevo|Leskovac|Užice|Vranje|Valjevo|Šabac|Sombor|Požarevac|Pirot|Zaječar|Kikinda|Sremska Mitrovica|Jagodina|Vršac|Prokuplje|Prijepolje|Priboj|Sjenica|Knjaževac|Babušnica|Rekovac|Bujanovac|Preševo|Šid|Bač|Tutin|Nova Varoš|Pešter|Polimlje|Bela Palanka
Ankara|Istanbul|İzmir|Bursa|Antalya|Adana|Konya|Gaziantep|Mersin|Diyarbakır|Kayseri|Eskişehir|Samsun|Trabzon|Erzurum|Artvin|Kars|Ardahan|Iğdır|Hakkari|Rize|Giresun|Ordu|Sinop|Kastamonu|Çamlıhemşin|Göle|Mut|Ermenek`
    .split(/\n/)
    .flatMap((line) => (line.includes('|') ? line.split('|') : line.split(' ')));
