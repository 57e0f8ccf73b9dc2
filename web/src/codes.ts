// The codebook's codes in words.
import type { Names } from "./types";
import { language } from "./words";

const list = (rows: string): Record<string, Names> =>
  Object.fromEntries(
    rows.trim().split("\n").map((row) => {
      const [code, ar, en] = row.split("|").map((part) => part.trim());
      return [code, { ar, en }];
    }),
  ) as Record<string, Names>;

const TABLES = {
  action: list(`
    clash | اشتباك | Clash
    attack | هجوم | Attack
    ambush | كمين | Ambush
    assassination | اغتيال | Assassination
    capture_territory | سيطرة على منطقة | Territory taken
    withdrawal | انسحاب | Withdrawal
    airstrike | غارة جوية | Airstrike
    drone_strike | ضربة بطائرة مسيّرة | Drone strike
    shelling | قصف | Shelling
    ied | عبوة ناسفة | IED
    landmine | لغم | Landmine
    vehicle_bomb | سيارة مفخخة | Vehicle bomb
    suicide_bombing | تفجير انتحاري | Suicide bombing
    grenade | قنبلة يدوية | Grenade
    chemical | سلاح كيميائي | Chemical weapon
    abduction | خطف | Abduction
    disappearance | اختفاء | Disappearance
    execution | إعدام | Execution
    sexual_violence | عنف جنسي | Sexual violence
    torture | تعذيب | Torture
    arrest | اعتقال | Arrest
    death | وفاة | Death
    defection | انشقاق | Defection
    deployment | تحرك قوات | Deployment
    operation | عملية أو حملة | Operation
    leadership_change | تغيير في القيادة | Leadership change
    base_established | إنشاء قاعدة | Base established
    weapons_seizure | ضبط سلاح أو إسقاط | Weapons seized or downed
    looting | نهب | Looting
    property_destruction | تدمير ممتلكات | Property destruction
    agreement | اتفاق | Agreement
    prisoner_exchange | تبادل أسرى | Prisoner exchange
    release | إفراج | Release
    displacement | نزوح | Displacement
    siege | حصار | Siege
    protest | احتجاج | Protest
    riot | أعمال شغب | Riot
    other | غير ذلك | Other`),
  status: list(`
    killed | قتلى | Killed
    wounded | جرحى | Wounded
    killed_or_wounded | قتلى أو جرحى | Killed or wounded
    missing | مفقودون | Missing
    captured | أسرى ومعتقلون | Captured
    released | مفرج عنهم | Released
    defected | منشقون | Defected
    displaced | نازحون | Displaced
    lost | خسائر | Lost`),
  grade: list(`
    confirmed | مؤكدة | Confirmed
    fair | مرجّحة | Fair
    weak | ضعيفة | Weak
    contested | متنازع فيها | Contested
    discounted | مستبعدة | Discounted`),
  assertion: list(`
    reported | أُفيد به | reported
    claimed | زُعم من طرف | claimed by a party
    suspected | مشتبه به | suspected
    planned | مخطَّط له | planned
    denied | منفيّ | denied`),
  role: list(`
    initiator | فاعل | by
    target | مستهدَف | against
    supporter | داعم | supported by
    participant | مشارك | involved`),
  quantity: list(`
    exact | | exact
    approximate | نحو | about
    at_least | على الأقل | at least
    more_than | أكثر من | more than
    at_most | على الأكثر | at most
    range | بين | between
    singular | مفرد | one, unnumbered
    dual | مثنى | dual
    several | عدد من | several
    dozens | عشرات | dozens
    hundreds | مئات | hundreds
    thousands | آلاف | thousands
    unstated | بلا عدد | no number`),
  means: list(`
    small_arms | أسلحة خفيفة | small arms
    machine_gun | رشاش | machine gun
    sniper | قنص | sniper
    grenade | قنبلة يدوية | grenade
    rpg | قاذف | RPG
    mortar | هاون | mortar
    artillery | مدفعية | artillery
    rocket | صاروخ | rocket
    missile | صاروخ موجّه بعيد | missile
    rocket_launcher | راجمة | rocket launcher
    tank | دبابة | tank
    guided_missile | صاروخ موجّه | guided missile
    aircraft | طيران حربي | aircraft
    helicopter | مروحية | helicopter
    drone | مسيّرة | drone
    barrel_bomb | برميل متفجر | barrel bomb
    cluster_munition | ذخائر عنقودية | cluster munition
    phosphorus | فوسفور | phosphorus
    chemical | كيميائي | chemical
    ied | عبوة ناسفة | IED
    landmine | لغم | landmine
    vehicle_bomb | سيارة مفخخة | vehicle bomb
    motorcycle_bomb | دراجة مفخخة | motorcycle bomb
    suicide_vest | حزام ناسف | suicide vest
    blade | سلاح أبيض | blade
    vehicle | مركبة | vehicle
    fire | حرق | fire
    other | غير ذلك | other`),
  object: list(`
    home | منزل | home
    camp | مخيم | camp
    school | مدرسة | school
    hospital | مشفى | hospital
    market | سوق | market
    worship | دار عبادة | place of worship
    water | مياه | water
    power | كهرباء | power
    fuel | وقود | fuel
    road | طريق | road
    bridge | جسر | bridge
    vehicle | مركبة | vehicle
    farm | مزرعة | farm
    media | إعلام | media
    aid | إغاثة | aid
    military | هدف عسكري | military
    other | غير ذلك | other`),
  measure: list(`
    attacks | هجمات | attacks
    killed | قتلى | killed
    wounded | جرحى | wounded
    killed_or_wounded | قتلى أو جرحى | killed or wounded
    missing | مفقودون | missing
    captured | أسرى | captured
    released | مفرج عنهم | released
    defected | منشقون | defected
    displaced | نازحون | displaced
    fighters | مقاتلون | fighters
    civilians | مدنيون | civilians
    vehicles | مركبات | vehicles
    aircraft | طائرات | aircraft
    area_km2 | كيلومتر مربع | km²
    other | غير ذلك | other`),
  predicate: list(`
    member_of | عضو في | member of
    part_of | جزء من | part of
    allied_with | حليف | allied with
    opposed_to | خصم | opposed to
    backed_by | مدعوم من | backed by
    funded_by | مموَّل من | funded by
    armed_by | مسلَّح من | armed by
    linked_to | مرتبط بـ | linked to
    led_by | بقيادة | led by
    founded | تأسس | founded
    based_in | مقره | based in
    deployed_in | منتشر في | deployed in
    controls | يسيطر على | controls
    participated_in | شارك في | took part in
    recruits_from | يجنّد من | recruits from
    also_known_as | يُعرف بـ | also known as
    origin | ينحدر من | origin`),
  statement: list(`
    prediction | توقع | prediction
    threat | تهديد | threat
    denial | نفي | denial
    accusation | اتهام | accusation
    justification | تبرير | justification
    other | غير ذلك | other`),
  source: list(`
    outlet | وسيلة إعلام | outlet
    agency | وكالة | agency
    monitor | جهة رصد | monitor
    network | شبكة | network
    official | مسؤول | official
    party | طرف في النزاع | party to the conflict
    witness | شاهد | witness
    unnamed | لم يُسمَّ | unnamed`),
  relation: list(`
    in | في | in
    near | قرب | near
    outskirts | أطراف | outskirts of
    countryside | ريف | countryside of
    axis | محور | axis of
    area | منطقة | area of`),
  breakdown: list(`
    children | أطفال | children
    women | نساء | women
    men | رجال | men
    elderly | مسنون | elderly
    officers | ضباط | officers
    medical | طواقم طبية | medics
    journalists | صحفيون | journalists
    humanitarian | عاملو إغاثة | aid workers
    foreigners | أجانب | foreigners`),
};

export type Table = keyof typeof TABLES;

// The word for a code; a code that nobody knows shows as itself.
export const code = (table: Table, value: string): string => TABLES[table][value]?.[language()] ?? value;
export const codesOf = (table: Table): string[] => Object.keys(TABLES[table]);
