### इन्टरफेसका शब्द: सजिलो भाषा, छोटा वाक्य।
### कोष्ठभित्रका नाम कार्यक्रमले भर्छ; जस्ताको तस्तै राख्नुहोस्।

## हरेक पानाको घेरा

home-link = Amparo: सुरुको पाना
skip-to-content = मुख्य कुरामा जानुहोस्
language = भाषा
languages = भाषाहरू
choose-country = देश
leave-now = अहिले बन्द
footer-nav = अम्पारोका सबै भाग
go-back = पछाडि
footer-leave = "अहिले बन्द" (वा Shift तीन पटक) ले विन्डो बन्द गर्छ, वा यसको ठाउँमा खाली पेज राख्छ। पहिले पढेका पेजहरू ब्राउजरको सूचीमा रहन्छन्: निजी विन्डो प्रयोग गर्नुहोस्।
footer-not-a-lawyer = अम्पारोले जानकारी दिन्छ। यो वकिल होइन, र कुनै कार्यालयको सट्टा निर्णय गर्न सक्दैन।
footer-as-of = { $date } सम्मको सामग्री।
yes = हो
no = होइन
list-comma = ,{" "}
print = छाप्नुहोस्

## दिन र परिमाण

date-long = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = जनवरी
month-2 = फेब्रुअरी
month-3 = मार्च
month-4 = अप्रिल
month-5 = मे
month-6 = जुन
month-7 = जुलाई
month-8 = अगस्ट
month-9 = सेप्टेम्बर
month-10 = अक्टोबर
month-11 = नोभेम्बर
month-12 = डिसेम्बर
from-until = { $from } देखि { $to } सम्म
from-to = { $from } बाट { $to }
since = { $date } देखि
unit-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
unit-weeks = { $n ->
    [one] { $n } हप्ता
   *[other] { $n } हप्ता
}
unit-months = { $n ->
    [one] { $n } महिना
   *[other] { $n } महिना
}
unit-quarters = { $n ->
    [one] { $n } त्रैमास (3 महिना)
   *[other] { $n } त्रैमास (3-3 महिना)
}
unit-years = { $n ->
    [one] { $n } वर्ष
   *[other] { $n } वर्ष
}
unit-hours = { $n ->
    [one] { $n } घण्टा
   *[other] { $n } घण्टा
}
unit-hours-per-week = { $n ->
    [one] हप्तामा { $n } घण्टा
   *[other] हप्तामा { $n } घण्टा
}
unit-children = { $n ->
    [one] { $n } बच्चा
   *[other] { $n } बच्चा
}
unit-percent = { $n } %
unit-money = { $n } (त्यस देशको मुद्रामा)

## पहिलो पर्दा

home-title = तपाईंलाई के जान्नु छ?
home-hint = इन्टरनेट बिना चल्छ। तपाईंले लेखेको केही राखिँदैन।
home-tiles = कहाँबाट सुरु गर्ने
home-corridors = एउटा देशबाट अर्को देश
home-countries = देशहरू
tile-rights = मेरा हक
tile-rights-hint = तलब, समय, स्वास्थ्य, कागज, युनियन
tile-check = के पाउन सक्छु?
tile-check-hint = केही प्रश्नको जवाफ दिनुहोस्, कारण हेर्नुहोस्
tile-papers = कागज र कदम
tile-papers-hint = के लैजाने, कहाँ, कहिलेसम्म
tile-unions = युनियन र सहायता
tile-unions-hint = को तपाईंको साथमा छ, नाम कसले देख्छ
tile-danger = अहिले खतरा
tile-danger-hint = तलब नपाएको, चोट लागेको, थुनिएको, राहदानी खोसिएको
tile-words = शब्दको अर्थ
tile-words-hint = कार्यालयले भनेको के हो

## खोज

search-label = खोज
search-placeholder = तपाईंको प्रश्न
search-button = खोज्नुहोस्
search-title = खोज
search-title-for = खोज: { $query }
search-in = { $place }मा खोज्नुहोस्
search-only-in = { $place } बारेका पाना र सबै ठाउँका लागि लेखिएका पाना मात्र।
search-everywhere = सबैतिर खोज्नुहोस्
search-empty = एउटा शब्द, प्रश्न, वा चिठीमा भएको कार्यालयको शब्द लेख्नुहोस्। साना गल्तीले फरक पार्दैन।
search-count = { $n ->
    [one] { $n } पाना भेटियो
   *[other] { $n } पाना भेटिए
}
search-none = केही भेटिएन। थोरै वा अरू शब्द लेखेर हेर्नुहोस्, वा यीमध्ये एउटा बाटो जानुहोस्:
search-near = के तपाईंले यो खोज्नुभएको हो:
search-weak = यी शब्द हाम्रा कुनै पानामा छैनन्। सबैभन्दा नजिकका पाना:
search-ask = सहयोग गर्न सक्ने मान्छे
search-other-ways = अरू बाटा
search-needs-script = पेनड्राइभमा खोज्न JavaScript चाहिन्छ, जुन यहाँ बन्द छ। तलका सूचीबाट सबै पानामा पुग्न सकिन्छ।

## पानाका किसिम

kind-country = देश
kind-corridor = एउटा देशबाट अर्को देश
kind-guide = मार्गदर्शन
kind-benefit = सुविधा
kind-checklist = सूची
kind-contact = सम्पर्क
kind-instrument = महासन्धि
kind-term = शब्द
kind-agreement = सम्झौता
kind-figure = तथ्याङ्क
read-next = अब यो पढ्नुहोस्

## लेख, भाषा, कति पुरानो र स्रोत

text-not-translated = यो लेख अझै अनुवाद भएको छैन। अर्को भाषामा देखाइएको छ: { $language }।
text-draft-translation = यो अनुवाद अझै जाँचिएको छैन। अङ्ग्रेजी लेख स्रोतसँग दाँजेर जाँचिएको हो।
sources-title = यो कुरा कहाँबाट आएको हो
checked-on = { $date } मा जाँचिएको।
checked-long-ago = { $months ->
    [one] यो { $months } महिनाअघि जाँचिएको हो। जानुअघि फोन गरेर सोध्नुहोस्।
   *[other] यो { $months } महिनाअघि जाँचिएको हो। जानुअघि फोन गरेर सोध्नुहोस्।
}
review-draft = मस्यौदा: तलका स्रोतबाट लेखिएको, अझै कुनै वकिलले पढेको छैन।
review-checked = अर्को व्यक्तिले जाँचेको, अझै कुनै वकिलले पढेको छैन।
review-lawyer = यस क्षेत्रको वकिलले पढेको।
source-seen = स्रोतमै पढिएको।
source-seen-on = { $date } मा स्रोतमै पढिएको।
source-unconfirmed = स्रोतमा पक्का गरिएको छैन: भर पर्नुअघि सोध्नुहोस्।
state-confirmed = भनिएको स्रोतमा पक्का गरिएको।
state-partly = केही भाग मात्र पक्का गरिएको।
state-unconfirmed = पक्का गरिएको छैन: भर पर्नुअघि सोध्नुहोस्।

## हक, देश, देशबाट देश

rights-title = मेरा हक
rights-lead = पहिला देश छान्नुहोस्, त्यसपछि चाहिएको कुरा। कागजपत्र नभएका मानिसका पनि हक हुन्छन्, रोजगारदाताले भन्नेभन्दा धेरै अवस्थामा।
rights-everywhere = सबै ठाउँमा
countries-title = देशहरू
countries-lead = कहाँ काम गर्नुहुन्छ वा बस्नुहुन्छ? कहाँबाट आउनुभएको हो?
countries-regions = क्षेत्रहरू
side-destination = मानिस यहाँ काम गर्न आउँछन्
side-origin = मानिस यहाँबाट बाहिर जान्छन्
side-both = मानिस आउँछन् पनि, जान्छन् पनि
country-check = यहाँ के पाउन सक्छु?
country-contacts = { $n ->
    [one] { $n } सम्पर्क: युनियन र सहायता
   *[other] { $n } सम्पर्क: युनियन र सहायता
}
country-guides = मार्गदर्शन
country-benefits = सुविधा
country-checklists = सूची
country-bound = कुन महासन्धिले यो देशलाई बाँध्छ?
country-regions = यो देश परेका क्षेत्र
region-agreements = यस क्षेत्रका सम्झौता
region-until = { $date } सम्म
corridor-check = { $place }मा के पाउन सक्छु?
corridor-agreements = सम्झौता
corridor-contacts = दुवै देशका युनियन र सहायता
guide-also-in = यो लेख यी भाषामा पनि पढ्न सकिन्छ:
guide-contents = यो पानामा
guide-contacts = { $place }मा युनियन र सहायता

## आकस्मिक

emergency-title = आकस्मिक नम्बर
emergency-any = सबै आकस्मिक अवस्था
emergency-police = प्रहरी
emergency-ambulance = एम्बुलेन्स
emergency-fire = दमकल
emergency-trafficking = जबर्जस्ती श्रम र मानव बेचबिखन
emergency-women = महिलामाथि हिंसा
emergency-children = खतरामा परेका बालबालिका
danger-first-steps = पहिला कदमहरू
danger-lead = ज्यान वा शरीर खतरामा भए पहिला फोन गर्नुहोस्। त्यसपछि पढ्नुहोस्। प्रहरीले तपाईंको कागजपत्र माग्न सक्छ; युनियन वा सल्लाह केन्द्रले माग्नै पर्दैन।
danger-who-helps = यहाँ कसले सहयोग गर्छ

## सुविधा

benefit-official = कार्यालयले भन्ने नाम:
benefit-none-here = यहाँ छैन
benefit-does-not-exist = यो देशमा तपाईंका लागि यस्तो सुविधा छैन, वा बन्द भइसक्यो। तलका अरू बाटा हेर्नुहोस्।
benefit-hurt = दाबी गर्दा मलाई हानि हुन्छ?
risk-none = यो दाबी गर्दा तपाईंलाई हानि हुँदैन।
risk-low = यो दाबी गर्दा लगभग कसैलाई हानि हुँदैन।
risk-ask-first = दाबी गर्नुअघि युनियन वा सल्लाह केन्द्रलाई सोध्नुहोस्।
risk-high = यो दाबी गर्दा तपाईंले ठूलो कुरा गुमाउन सक्नुहुन्छ, जस्तै यहाँ बस्ने अधिकार। पहिला युनियन वा सल्लाह केन्द्रलाई सोध्नुहोस्।
benefit-check = यो पाउन सक्छु कि, जाँच्नुहोस्
benefit-who = कसले पाउन सक्छ
benefit-conditions = कानुनले के माग्छ
benefit-contributory = योगदानबाट दिइन्छ।
benefit-non-contributory = यसका लागि योगदान तिरेको हुनु पर्दैन।
benefit-how = कसरी दाबी गर्ने
benefit-office = कहाँ:
benefit-deadline = कहिलेसम्म
benefit-refused = नदिए के गर्ने
benefit-people = कसले सहयोग गर्छ
deadline-within = { $limit } भित्र, यहाँबाट गनेर: { $event }।
deadline-until = अन्तिम दिन: { $date }।
deadline-passed = समय { $date } मा सकियो। तपाईंका लागि कुनै अपवाद छ कि, युनियनलाई सोध्नुहोस्।

## जाँच

checks-title = के पाउन सक्छु?
checks-lead = कुन देशका सुविधा जाँच्ने हो, छान्नुहोस्। कुनै पनि प्रश्न छोड्न सक्नुहुन्छ।
check-title = { $place }मा के पाउन सक्नुहुन्छ?
check-lead = थाहा भएको कुराको जवाफ दिनुहोस्। "थाहा छैन" भन्दा पनि हुन्छ: त्यसपछि के थाहा पाउनुपर्ने हो, नतिजाले भन्छ।
check-how = अम्पारोले कसरी भन्छ
check-stays-here = तपाईंका जवाफ यही ब्राउजरमा रहन्छन्। कसैलाई पठाइँदैन, राखिँदैन पनि।
check-about = कुरा के हो?
check-about-help = मिल्नेमा चिन्ह लगाउनुहोस्। त्यसपछि त्यसकै बारेमा मात्र सोधिन्छ, जवाफ छिटो आउँछ।
check-everything = सबै
check-together = जानेको जवाफ दिनुहोस्, बाँकी खाली छोड्नुहोस्।
check-others = { $n ->
    [one] अरू एक सुविधा, जसबारे सोधिएन
   *[other] अरू { $n } सुविधा, जसबारे सोधिएन
}
check-ask-others = तिनका बारेमा पनि सोध्नुहोस्
check-needs-script = प्रश्नका लागि JavaScript चाहिन्छ, जुन यहाँ बन्द छ। तल सबै नियम शब्दमा छन्; कार्यक्रमको विन्डोले यसबिना पनि सोध्छ।
check-absent = { $n ->
    [one] यो देशले नदिने वा बन्द गरेको एउटा सुविधा
   *[other] यो देशले नदिने वा बन्द गरेका { $n } सुविधा
}
check-changed = { $n ->
    [one] एउटा नतिजा फेरियो
   *[other] { $n } वटा नतिजा फेरियो
}
check-next = अर्को
check-skip = थाहा छैन, वा भन्न चाहन्नँ
check-show = नतिजा हेर्नुहोस्
check-all-questions = सबै प्रश्न एउटै पानामा
check-one-by-one = एक पटकमा एउटा प्रश्न
check-start-over = फेरि सुरुबाट
check-done = अब थप सोध्दैनौँ। केही खुला भए के पत्ता लगाउने, कार्डमा लेखिएको छ।
check-your-answers = { $n ->
    [one] तपाईंका जवाफ ({ $n })
   *[other] तपाईंका जवाफ ({ $n })
}
check-rules-in-words = शब्दमा नियम
check-not-a-decision = यो जानकारी हो, निर्णय होइन। निर्णय कार्यालय वा अदालतले मात्र गर्छ। युनियन वा सल्लाह केन्द्रसँग कुरा गर्नुहोस्।
answer-choose = छान्नुहोस्
answer-second = अर्को नागरिकता
answer-none = कुनै पनि छैन
answer-unknown = थाहा छैन
answer-change = फेर्नुहोस्
answer-remove = हटाउनुहोस्
answer-not-understood = यो जवाफ गनिँदैन। { $question }: { $answer }
wrong-range = यो अझै गनिँदैन। { $min } देखि { $max } सम्मको अङ्क लेख्नुहोस्, वा खाली छोड्नुहोस्।
wrong-number = यो अझै गनिँदैन। अङ्क लेख्नुहोस्, वा खाली छोड्नुहोस्।
wrong-day = यो दिन पात्रोमा छैन वा धेरै टाढा छ। दिन, महिना र वर्ष फेरि हेर्नुहोस्।
wrong-age = यो जन्म मिति तपाईंले दिनुभएको उमेरसँग मिल्दैन। दुईमध्ये एउटा बदल्नुहोस्।
wrong-country = यो लाइनको देश छान्नुहोस्, वा लाइन खाली गर्नुहोस्।
wrong-reversed = यो अवधि सुरु हुनुअघि नै सकिन्छ। "देखि" र "सम्म" फेरि हेर्नुहोस्।
wrong-begin = कहिले सुरु भयो लेख्नुहोस्, वा कति महिना मात्र लेख्नुहोस्।
wrong-both = "देखि" र "सम्म" लेख्नुहोस्, वा कति महिना मात्र; दुवै होइन।
wrong-months = पूरा महिना लेख्नुहोस्, 1 देखि { $most } सम्म।
wrong-option = यो जवाफमध्ये पर्दैन। फेरि छान्नुहोस्।
wrong-many = यो पढ्न सकिनेभन्दा धेरै छ। केही लाइन हटाउनुहोस्।
question-optional = यो छोड्न सक्नुहुन्छ। नतिजा तैपनि काम लाग्छ।
where-it-stands = यहाँ भेटिन्छ: { $place }
date-hint = वर्ष, महिना, दिन (ईस्वी सन्): 2026-01-31
period-hint = हरेक अवधिका लागि एउटा लाइन। कुन महिनादेखि कुन महिनासम्म लेख्नुहोस्, वा कति महिना मात्र लेख्नुहोस्। अझै चल्दै छ भने "सम्म" खाली छोड्नुहोस्।
period-country = देश
period-from = देखि
period-to = सम्म
period-months = वा: कति महिना
period-about = लगभग: म पक्का छैन
period-scheme = कोष वा योजना, थाहा भए
period-proof = म यसले प्रमाण दिन सक्छु
period-no-proof = अहिलेसम्म कागज छैन

## नतिजा

results-title = नतिजा
outcome-yes = यो पाउन सक्नुहुन्छ
outcome-likely = सम्भवतः
outcome-cannot-tell = अहिले भन्न सकिँदैन
outcome-no = अहिले होइन
sentence-yes = तपाईंले भनेअनुसार सबै सर्त पूरा छन्।
sentence-cannot-tell = यो अझै थाहा नभएका कुरामा भर पर्छ।
sentence-no = यो सर्त पूरा भएको छैन: { $condition }
sentence-excluded = यस्तो हुँदा यो पाइँदैन: { $condition }
result-find-out = अझै थाहा पाउनुपर्ने
result-next-door = अर्को ढोका
result-ask = कसले सहायता गर्न सक्छ
result-moved = तपाईंको नयाँ जवाफले फेरियो। पहिले: { $before }
result-more-to-find = र अरू { $n }
result-more = यसबारे थप
result-why = किन?
truth-yes = पूरा
truth-no = अपूरा
truth-unknown = थाहा छैन
logic-all = यी सबै:
logic-any = यीमध्ये एउटा:
logic-at-least = यीमध्ये कम्तीमा { $n } वटा:
logic-not = यस्तो हुनु हुँदैन:
law-born-from = { $date } देखि जन्मेका: { $age }
law-born-before = { $date } भन्दा अघि जन्मेका: { $age }
rule-entitled = यो अवस्थामा पाइन्छ
rule-taken-away = यो अवस्थामा रोकिन्छ
rule-likely = यो अवस्थामा सम्भव मात्र हो
rule-cannot-tell = यो अवस्थामा भन्न सकिँदैन
rule-later = यो अवस्थामा ढिलो हुन्छ
rule-warning = यो अवस्थामा सावधान
rule-abroad = यस देशलाई बाँध्ने हरेक सम्झौताले अरू देशका महिना पनि जोडिन्छन्
rule-abroad-by = अरू देशका महिना यस सम्झौताले जोडिन्छन्: { $agreement }
rule-checked = { $on } मा जाँचिएको, { $again } भित्र फेरि जाँचिनेछ।
found-have = तपाईंसँग: { $have }
found-short = अझै { $short } कम छ।
found-reached = अझै { $short } कम छ। केही नफेरिए { $date } मा पुग्छ।
found-on = { $date } मा पूरा हुन्छ।
found-foreign = { $country }को { $months } पनि गनिन्छ।
found-via = यसका आधारमा: { $agreement }
found-missing = थाहा नभएको: { $facts }
reason-no-such-benefit = यो देशमा तपाईंका लागि यस्तो सुविधा छैन, वा बन्द भइसक्यो।
reason-not-yet-in-force = हामीलाई थाहा भएको नियम पछिको दिनदेखि मात्र लागू हुन्छ।
reason-effect-blocks = तपाईंले भनेको एउटा कुराले यो रोक्छ। टिप्पणी हेर्नुहोस्।
reason-effect-uncertain = तपाईंले भनेको एउटा कुराले यो पक्का रहँदैन। टिप्पणी हेर्नुहोस्।
reason-effect-delays = पैसा ढिलो सुरु हुन्छ। टिप्पणी हेर्नुहोस्।
reason-effect-unknown = कुनै अपवाद तपाईंलाई लाग्छ कि लाग्दैन, अझै थाहा छैन।
reason-deadline-passed = एउटा म्याद सकिएको छ। तपाईंका लागि अपवाद छ कि, सोध्नुहोस्।
reason-deadline-unknown = म्याद सकियो कि सकिएन, अझै थाहा छैन।
reason-unsettled = यसको केही भाग अन्दाजी मिति वा पक्का नभएको कुरामा अडिएको छ।
reason-medium-confidence = यो नियमका सबै स्रोत पक्का गर्न सकिएन। भर पर्नुअघि सोध्नुहोस्।
reason-low-confidence = "हो" भन्न यो नियमका स्रोत पुग्दो बलिया छैनन्। युनियन वा कार्यालयलाई सोध्नुहोस्।
reason-past-review = यो नियम फेरि जाँच्ने बेला भइसक्यो। भर पर्नुअघि सोध्नुहोस्।
note-number-not-in-force = यो दिनका लागि कानुनले तोकेको अङ्क यहाँ थाहा छैन।
note-not-in-pack = यो नियमलाई चाहिने केही कुरा अम्पारोको यो प्रतिमा छैन।
note-not-yet-happened = यो दिन आउन बाँकी छ।
note-dates-needed = ठ्याक्कै मिति चाहिन्छ। तलब पर्ची वा बीमाका कागजमा हुन्छ।
note-approximate = मितिहरू अन्दाजी मात्र मिल्छन्।
note-partial-months = केही दिन मात्र बीमित भएका महिनाले नतिजा तय गर्छन्। ठ्याक्कै मिति ल्याउनुहोस्।
note-scheme-unknown = यी महिना कुन बीमाका हुन्, थाहा छैन।
note-refunded = योगदान फिर्ता भइसकेका महिना अब गनिँदैनन्।
note-refund-not-asked = योगदान फिर्ता लिनुभएको भए ती महिना अब गनिँदैनन्।
note-national-law-alone = यही देशका महिना मात्रले पुग्छ।
note-own-minimum = छुट्टै सुविधाका लागि यो देशका महिना थोरै छन्। महिना खेर गएका छैनन्: अर्को देशले गन्छ।
note-not-last-insured-here = अन्तिम पटक यही देशमा बीमित भए मात्र विदेशका महिना गनिन्छन्।
note-person-not-covered = सम्झौताले तपाईंलाई समेट्दैन।
note-person-unclear = सम्झौताले तपाईंलाई समेट्छ कि समेट्दैन, तपाईंको अनुमतिमा भर पर्छ।
note-agreement-unconfirmed = यो सम्झौता स्रोतमा पक्का गर्न सकिएन।
note-agreement-not-in-force = यो दिन यो देशका लागि सम्झौता लागू थिएन।
note-branch-not-covered = सम्झौताले यो किसिमको सुविधा समेट्दैन।
note-answers-disagree = तपाईंको उमेर र जन्म मिति मिल्दैनन्। दुईमध्ये एउटा बदल्नुहोस्।

## सूची

checklists-title = कागज र कदम
checklists-lead = के लैजाने, के गर्ने, कहाँ जाने, कहिलेसम्म।
checklist-kept = तपाईंका चिन्ह यो कार्यक्रम बन्द नगरुन्जेल रहन्छन्। कम्प्युटरमा लेखिँदैन।
checklist-not-kept = तपाईंका चिन्ह राखिँदैनन्: पाना छाप्नुहोस्, वा कागजमा लेख्नुहोस्।
checklist-days = एउटा दिन लेख्नुहोस्, अन्तिम दिनहरूको हिसाब निस्कन्छ। केही राखिँदैन।
checklist-show-days = अन्तिम दिन हेर्नुहोस्
checklist-progress = { $total } मध्ये { $done } भयो
checklist-benefits = यो केका लागि हो
step-document = कागज
step-action = गर्ने काम
step-place = जाने ठाउँ
step-where = कहाँबाट पाइन्छ:
step-if-not = नपाए:
tick-have = मसँग छ
tick-done = भयो
tick-need = मलाई चाहिन्छ
tick-to-do = गर्न बाँकी
tick-help = सहयोग चाहिन्छ

## सम्पर्क

contacts-title = युनियन र सहायता
contacts-title-in = { $place }मा युनियन र सहायता
contacts-lead = युनियन र सल्लाह केन्द्र पहिला छन्। फोन गर्नुअघि तपाईंको नाम कसले देख्छ, हेर्नुहोस्।
contacts-all-countries = सबै देश
contacts-worldwide = संसारभर
contacts-filter-sector = कामको किसिम
contacts-filter-language = बोल्ने भाषा
contacts-filter-phone = फोन नम्बर भएका मात्र
contacts-other-country = अर्को देश
contacts-unreachable = अरू { $n }, फोन, इमेल वा वेबसाइट नभएका
filter-all = सबै
filter-button = देखाउनुहोस्
contacts-count = { $total } मध्ये { $shown } सम्पर्क
contacts-none = दुवैसँग मिल्ने सम्पर्क छैन। एउटा कोठामा "सबै" छान्नुहोस्।
contact-phone = फोन
contact-email = इमेल
contact-website = वेब
contact-address = ठेगाना
contact-languages = भाषा
contact-sectors = कामका किसिम
contact-read = यो पेजमा पढिएको; कसैले नम्बरमा फोन गरेको छैन।
contact-read-partly = यसको केही भाग मात्र यो पेजमा छ; कसैले नम्बरमा फोन गरेको छैन।
contact-page-dated = { $date } मितिको पानामा देखिएको।
contact-page-undated = मिति थाहा नभएको पानामा देखिएको।
undocumented-yes = कागजपत्र नभएकाका लागि पनि खुला
undocumented-no = कागजपत्र नभएकाका लागि होइन
undocumented-careful = सावधान: कागजपत्र नभएकालाई हानि हुन सक्छ
undocumented-unknown = कागजपत्र नभएका जान मिल्छ कि मिल्दैन, थाहा छैन
sees-only-them = तपाईंको नाम उहाँहरूले मात्र देख्नुहुन्छ
sees-confidential = तपाईंको नाम गोप्य रहन्छ, वा भन्नै पर्दैन
sees-authority = सरकारी निकायले तपाईंको नाम देख्छ
sees-employer = रोजगारदाताले थाहा पाउन सक्छ
sees-unknown = तपाईंको नाम कसले देख्छ, थाहा छैन

## महासन्धि र सम्झौता

instruments-title = महासन्धि
instruments-lead = आप्रवासीका हकबारे अन्तर्राष्ट्रिय दस्तावेज: हरेकले तपाईंलाई के दिन्छ, र कुन देशलाई बाँध्छ।
instruments-matrix = कुन देश केमा बाँधिएको छ?
instrument-convention = महासन्धि
instrument-recommendation = सिफारिस
instrument-declaration = घोषणापत्र
instrument-compact = विश्वव्यापी सम्झौता
instrument-treaty = सन्धि
body-ilo = अन्तर्राष्ट्रिय श्रम संगठन (आईएलओ, ILO)
body-un = संयुक्त राष्ट्र संघ
instrument-adopted = { $date } मा पारित
instrument-in-force = { $date } देखि लागू
instrument-not-binding = यो दस्तावेजमा कुनै राज्य पक्ष बन्न सक्दैन, र यसले आफैँ कुनै अदालतलाई बाँध्दैन। यो सरकारलाई सम्झाउन मिल्ने वाचा हो।
instrument-who = को बाँधिएको छ?
instrument-all = हाम्रो सूचीका सबै देश ({ $n })
bound-yes = बाँधिएको
bound-since = { $year } देखि बाँधिएको
bound-yes-unconfirmed = बाँधिएको, पक्का गरिएको छैन
bound-since-unconfirmed = { $year } देखि बाँधिएको, पक्का गरिएको छैन
bound-no = बाँधिएको छैन
bound-no-unconfirmed = बाँधिएको छैन, पक्का गरिएको छैन
bound-unknown = हाम्रो सूचीमा छैन
bound-nobody = यी पाठले कुनै राज्यलाई बाध्य पार्दैनन् र यिनको स्तम्भ छैन: { $codes }।
bound-not-binding = कुनै राज्यलाई बाँध्दैन
agreement-kind = किसिम
agreement-social-security = सामाजिक सुरक्षा सम्झौता
agreement-labour = राज्यहरूबीच कामबारे सम्झौता
agreement-union = युनियनहरूबीच सम्झौता
agreement-own-scheme = विदेशमा रहेका आफ्ना नागरिकका लागि देशको आफ्नै योजना
agreement-state = अवस्था
agreement-historic = इतिहास: अब चल्दैन
agreement-branches = के समेट्छ
agreement-persons = कसलाई समेट्छ
agreement-adds = फरक देशका महिना जोड्छ
agreement-exports = पैसा अर्को देशमा पाइन्छ
agreement-parties = देशहरू
persons-nationals = यी देशका नागरिक
persons-refugees = मान्यता पाएका शरणार्थी
persons-stateless = कुनै देशको नागरिक नभएका मानिस
persons-third-country = त्यहाँ कानुनी रूपमा बसेका अरू देशका नागरिक
persons-posted = रोजगारदाताले पठाएका कामदार
persons-everyone = त्यहाँ बीमित भएका सबै

## शब्द

words-title = शब्दको अर्थ
words-lead = कार्यालय, करार र चिठीले भनेको के हो।
words-definitions = को भनेको को हो
words-office = कार्यालय र चिठीका शब्द
word-also = यसलाई पनि भनिन्छ:

## बारेमा

about-title = अम्पारोबारे
about-lead = अम्पारोमा काम गर्न वा सुरक्षित हुन अर्को ठाउँ जाने मानिसका लागि हकका मार्गदर्शन, सूची र युनियनका सम्पर्क छन्। यो इन्टरनेट बिना चल्छ।
about-privacy-title = के राखिन्छ
about-privacy = अम्पारोले कुनै नेटवर्क चलाउँदैन, यसमा खाता छैन, र यसले कसैलाई गन्दैन। तपाईंले लेखेको, जवाफ दिएको र चिन्ह लगाएको कुरा बन्द नगरुन्जेल मेमोरीमा मात्र रहन्छ।
about-privacy-limits = यो कम्प्युटरमाथि नजर राख्ने कार्यक्रम, क्यामेरा, वा पर्दा हेर्ने मान्छेबाट यसले तपाईंलाई जोगाउन सक्दैन। कुनै कार्यक्रम चलेको थियो भन्ने कुरा कम्प्युटर आफैँले टिप्न सक्छ।
about-law-title = कानुन कहाँबाट आएको हो
about-law = नियम र अङ्कको स्रोत र जाँचिएको दिन लेखिएको छ। पक्का गर्न नसकिएकोमा चिन्ह छ।
about-review = पानामा नलेखिएसम्म अहिलेसम्म कुनै वकिलले कुनै पाना पढेका छैनन्।
about-publisher = निकाल्ने
about-edition = संस्करण
about-as-of = यो दिनसम्मको सामग्री
about-licence = लाइसेन्स
about-licence-text = लेख: CC BY 4.0। कार्यक्रम: MIT वा Apache 2.0। देश र भाषाका नाम: Unicode CLDR। फन्ट: Noto, SIL Open Font License।
about-figures = तथ्याङ्क
about-sources = सबै स्रोत ({ $n }; पक्का नगरिएका { $unconfirmed })

## केही नभएमा

not-found-title = यो पाना छैन
not-found-lead = यो ठेगानामा केही छैन, वा अम्पारोको यो प्रतिमा त्यो पाना वा भाषा छैन। खोज्नुहोस्, वा यीमध्ये एउटा छान्नुहोस्:
failed-title = यो पाना देखाउन सकिएन
failed-lead = अम्पारोभित्र केही बिग्रियो। केही पठाइएको छैन, र तपाईंले छानेको केही हराएको छैन। पछाडि जानुहोस्, वा यहाँबाट सुरु गर्नुहोस्:

## देश छोड्दा

leaving-title = देश छोड्दा वा अर्को देश जाँदा
leaving-title-from = { $place } छोड्दा
leaving-choose = कुन देश छोड्दै हुनुहुन्छ? पहिले हेर्नुहोस्: के दाबी गर्ने, के तपाईंसँग जान्छ र के गुम्न सक्छ।
leaving-lead = सही गर्नु वा पैसा निकाल्नु अघि पढ्नुहोस्: के गुम्छ, के तपाईंसँग जान्छ, अझै के दाबी गर्न सकिन्छ।
leaving-nothing-known = { $place } छोड्ने बारे हामीलाई अहिलेसम्म केही थाहा छैन। यहाँको युनियन र आफ्नो देशको कन्सुलरलाई सोध्नुहोस्।
leaving-refund-title = योगदान फिर्ता लिएपछि यी महिना सकिन्छन्
leaving-refund-warning = योगदान फिर्ता लिनुभयो भने ती महिना अब गनिँदैनन्: न यहाँ, न ती महिना जोड्ने अर्को देशमा। सही गर्नुअघि सम्झौता हेर्नुहोस्।
leaving-refund-exists = यहाँ मागेमा फिर्ता पाइन्छ:
leaving-refund-none = यहाँ फिर्ता पाइँदैन:
leaving-refund-unknown = यो देशले योगदान फिर्ता दिन्छ कि दिँदैन, हामीलाई थाहा छैन। फिर्ता, निकासी वा एकमुष्ट रकमको कागजमा सही गर्नुअघि युनियनलाई सोध्नुहोस्।
leaving-agreements = कुन महिना तपाईंसँग जान्छन्
leaving-agreements-lead = { $date } मा लागू भएका सम्झौता। महिना जोडिने ठाउँमा यहाँको समयले त्यहाँ पेन्सन पाउन मद्दत गर्न सक्छ।
leaving-to = तपाईं जाने देश
leaving-where = तपाईं कहाँ जाँदै हुनुहुन्छ?
leaving-anywhere = जुनसुकै देश
leaving-no-pair = { $place } र { $to } बीच महिना जोड्ने वा विदेशमा पैसा दिने कुनै सम्झौता हामीलाई थाहा छैन। तपाईंका महिना यहीँ रहन्छन्। { $place }को कानुनले आफैँ विदेशमा के दिन्छ, तल लेखिएको छ। जानुअघि युनियन वा दूतावासलाई सोध्नुहोस्।
leaving-end = अर्को छेउमा: { $place }
leaving-staying = आफ्नै इच्छाले बीमामा रहने
leaving-staying-lead = { $place } छोडेपछि पनि केही मानिसले योगदान तिर्न जारी राख्न सक्छन्। त्यसका लागि माग गर्ने समय प्रायः छोटो हुन्छ।
leaving-added = के जोडिन्छ
leaving-paid = त्यहाँ पैसा पाइन्छ
leaving-nothing-added = केही जोडिँदैन
leaving-paid-not-all = सबैमा होइन: सोध्नुहोस्
leaving-paid-limit = { $branch }: बढीमा { $months }
leaving-countries = { $n ->
    [one] { $n } देश
   *[other] { $n } देश
}
leaving-no-agreement = { $place }का महिना जोड्ने वा त्यहाँको पेन्सन विदेशमा दिने कुनै सम्झौता हामीलाई थाहा छैन। देशकै कानुनले विदेशमा दिन पनि सक्छ: जानुअघि कार्यालय वा युनियनलाई सोध्नुहोस्।
leaving-contributions-only = योगदान कहाँ तिर्ने भन्ने मात्र तय गर्ने सम्झौता
leaving-later = छोडेपछि पनि के दाबी गर्न सकिन्छ
leaving-later-lead = कुनै विदेशमा पाइन्छ, कुनै यहाँ मात्र वा केही समय मात्र। कानुनले के माग्छ, हरेक पानामा छ। जानुअघि दाबी गर्नुहोस्, वा लिखित लिनुहोस्।
leaving-steps = जानुअघि कागज र काम
leaving-people = युनियन र कन्सुलर
leaving-people-none = यहाँको युनियन वा कन्सुलर हामीलाई अहिलेसम्म थाहा छैन।

## युनियन र संगठकका लागि

unions-title = युनियन र संगठकका लागि: { $place }
unions-lead = { $place }ले के वाचा गरेको छ, त्यहाँका नियमले कहाँ फरक व्यवहार गर्छन् र के माग्न सकिन्छ। बैठकका लागि छाप्नुहोस्।
unions-bound = यो देशलाई बाँध्ने महासन्धि
unions-bound-none = हाम्रो सूचीमा यसलाई बाँध्ने कुनै महासन्धि थाहा छैन।
unions-unbound = बाँधिएको छैन, वा हाम्रो सूचीमा छैन
unions-gaps = नियमले नागरिकता, बसोबास वा कानुनी हैसियत कहाँ माग्छन्
unions-gaps-lead = Amparo ले जाँच्ने नियमबाट लिइएको। यी सबै असमान व्यवहार होइनन्: कुनैले ढोका खोल्छ। हरेकको कानुन हेर्नुहोस्।
unions-no-gaps = हामीसँग भएका नियमले यस्तो केही माग्दैनन्।
unions-gap-needed = सधैं चाहिन्छ:
unions-gap-way = धेरै बाटामध्ये एउटा:
unions-gap-not = यस्तो हुनु हुँदैन:
unions-gap-effect = नतिजा बदल्छ:
unions-gap-closed = यहाँ छैन, वा बन्द छ।
unions-demands = के माग्ने
unions-pacts = युनियन र राज्यका सम्झौता
unions-pacts-none = { $place }को नाम भएको, युनियन वा राज्यबीचको, कामसम्बन्धी कुनै सम्झौता हामीलाई थाहा छैन।
unions-people = यहाँका युनियन

## तथ्याङ्क

figures-lead = वर्ष र स्रोतसहितका संख्या। पुरानो संख्या आफ्नै वर्षको हो: आजको जस्तो नमान्नुहोस्।
figure-chart = स्तम्भ चित्र। { $values }
figure-million-people = { $n } मिलियन मानिस
figure-countries = { $n } देश

## डायरी र समयरेखा

diary-title = हरेक देशका महिना
diary-lead = कहाँ बीमित हुनुहुन्थ्यो र कुन कागजले देखाउँछ लेख्नुहोस्। तपाईंका महिना एउटै समयरेखामा देखिन्छन्, र सम्झौताले के जोड्न सक्छ भन्ने पनि। केही राखिँदैन: पाना छापेर साथमा राख्नुहोस्।
diary-needs-script = यो चित्रका लागि JavaScript चाहिन्छ, जुन यहाँ बन्द छ। यो पाना छापेर हातले भर्नुहोस्।
diary-show = मेरो समयरेखा देखाउनुहोस्
diary-check = यी महिनासहित { $place }मा जाँच्नुहोस्
diary-agreements = यी देशबीचका सम्झौता
diary-no-agreement = यी देशबीच महिना जोड्ने कुनै सम्झौता हामीलाई थाहा छैन।
diary-link = हरेक देशका महिना: साथमा राख्ने समयरेखा
timeline-title = तपाईंको समयरेखा
timeline-undated = { $months }, मिति थाहा छैन
timeline-open = कति समय हो थाहा छैन
timeline-window = { $have }; चाहिने: { $need }; गनिने समय: { $span }
timeline-by = { $period } ({ $proof })
timeline-own = यहाँ बीमित
timeline-added = सम्झौताले जोडेको
timeline-off = यहाँ गनिँदैन
timeline-about = लगभग थाहा भएको
timeline-frame = गनिने समय
timeline-today = आज
timeline-overlap = उही महिना { $one } र { $other } दुवैमा छन्: { $span }। एक पटक मात्र गनिन्छन्।
timeline-plan = आजपछिको समय योजना मात्र हो। यसले अहिले केही तय गर्दैन।
