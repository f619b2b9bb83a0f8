### كلمات الواجهة: لغة بسيطة وجمل قصيرة.
### ما بين القوسين المعقوفين يملؤه البرنامج فاتركه كما هو.
### الوحدات مكتوبة في حالة الجر (شهرين، سنتين) لأنها تأتي بعد «مدة» أو «خلال» أو «لا تقل عن».

## إطار كل صفحة

home-link = Amparo: صفحة البداية
skip-to-content = انتقل إلى المحتوى
language = اللغة
languages = اللغات
choose-country = البلد
leave-now = غادر الآن
footer-nav = كل أقسام أمبارو
go-back = رجوع
footer-leave = «غادر الآن» (أو مفتاح Shift ثلاث مرات) يغلق النافذة، أو يضع صفحة فارغة مكان هذه الصفحة. الصفحات التي قرأتها من قبل تبقى في سجل المتصفح: استعمل نافذة خاصة.
footer-not-a-lawyer = أمبارو يعطي معلومات. ليس محامياً ولا يقرر بدل أي مكتب.
footer-as-of = المحتوى كما هو في { $date }.
yes = نعم
no = لا
list-comma = ،{" "}
print = طباعة

## الأيام والمبالغ

date-long = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
from-until = من { $from } إلى { $to }
from-to = من { $from } إلى { $to }
since = منذ { $date }
unit-days = { $n ->
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يوماً
   *[other] { $n } يوم
}
unit-weeks = { $n ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $n } أسابيع
    [many] { $n } أسبوعاً
   *[other] { $n } أسبوع
}
unit-months = { $n ->
    [one] شهر واحد
    [two] شهرين
    [few] { $n } أشهر
    [many] { $n } شهراً
   *[other] { $n } شهر
}
unit-quarters = { $n ->
    [one] ربع سنة واحد
    [two] ربعَي سنة
    [few] { $n } أرباع سنة
    [many] { $n } ربع سنة
   *[other] { $n } ربع سنة
}
unit-years = { $n ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
unit-hours = { $n ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
unit-hours-per-week = { $n ->
    [one] ساعة واحدة في الأسبوع
    [two] ساعتين في الأسبوع
    [few] { $n } ساعات في الأسبوع
    [many] { $n } ساعة في الأسبوع
   *[other] { $n } ساعة في الأسبوع
}
unit-children = { $n ->
    [one] طفل واحد
    [two] طفلين
    [few] { $n } أطفال
    [many] { $n } طفلاً
   *[other] { $n } طفل
}
unit-percent = { $n }%
unit-money = { $n } (بعملة البلد)

## الشاشة الأولى

home-title = ماذا تريد أن تعرف؟
home-hint = يعمل بلا إنترنت. لا يُحفظ شيء مما تكتبه.
home-tiles = من أين تبدأ
home-corridors = من بلد إلى بلد
home-countries = البلدان
tile-rights = حقوقي
tile-rights-hint = الأجر والساعات والصحة والأوراق والنقابات
tile-check = ماذا يحق لي؟
tile-check-hint = أجب عن أسئلة قليلة واعرف السبب
tile-papers = أوراق وخطوات
tile-papers-hint = ماذا تحضر، وإلى أين تذهب، وحتى متى
tile-unions = النقابات والمساعدة
tile-unions-hint = من يقف معك ومن يرى اسمك
tile-danger = خطر الآن
tile-danger-hint = لم يُدفع أجرك، أُصبت، حُبست، أُخذ جوازك
tile-words = شرح الكلمات
tile-words-hint = ماذا يقصد المكتب

## البحث

search-label = بحث
search-placeholder = سؤالك
search-button = ابحث
search-title = البحث
search-title-for = البحث عن: { $query }
search-in = ابحث في { $place }
search-only-in = فقط الصفحات عن { $place } والصفحات التي تصلح لكل مكان.
search-everywhere = ابحث في كل مكان
search-empty = اكتب كلمة أو سؤالاً أو كلمة رسمية من رسالة. الأخطاء الصغيرة لا تضر.
search-count = { $n ->
    [one] عُثر على صفحة واحدة
    [two] عُثر على صفحتين
    [few] عُثر على { $n } صفحات
    [many] عُثر على { $n } صفحة
   *[other] عُثر على { $n } صفحة
}
search-none = لم يُعثر على شيء. جرّب كلمات أقل أو كلمات أخرى، أو إحدى هذه الطرق:
search-near = هل تقصد:
search-weak = لا ترد أيٌّ من هذه الكلمات في صفحاتنا. هذا أقرب ما وُجد:
search-ask = شخص يمكنه مساعدتك
search-other-ways = طرق أخرى
search-needs-script = يحتاج البحث على ذاكرة USB إلى JavaScript، وهو متوقف هنا. يمكنك الوصول إلى كل الصفحات من القوائم أدناه.

## أسماء أنواع الصفحات

kind-country = بلد
kind-corridor = من بلد إلى بلد
kind-guide = دليل
kind-benefit = منفعة
kind-checklist = قائمة
kind-contact = جهة اتصال
kind-instrument = اتفاقية دولية
kind-term = كلمة
kind-agreement = اتفاقية بين بلدان
kind-figure = رقم
read-next = اقرأ بعد ذلك

## النصوص ولغتها وعمرها ومصادرها

text-not-translated = هذا النص لم يُترجم بعد. يُعرض بلغة أخرى: { $language }.
text-draft-translation = هذه الترجمة لم تُراجع بعد. النص الإنجليزي هو الذي قورن بالمصادر.
sources-title = من أين هذه المعلومات
checked-on = رُوجع في { $date }.
checked-long-ago = { $months ->
    [one] رُوجع هذا قبل شهر واحد. اسأل بالهاتف قبل أن تسافر إلى هناك.
    [two] رُوجع هذا قبل شهرين. اسأل بالهاتف قبل أن تسافر إلى هناك.
    [few] رُوجع هذا قبل { $months } أشهر. اسأل بالهاتف قبل أن تسافر إلى هناك.
    [many] رُوجع هذا قبل { $months } شهراً. اسأل بالهاتف قبل أن تسافر إلى هناك.
   *[other] رُوجع هذا قبل { $months } شهر. اسأل بالهاتف قبل أن تسافر إلى هناك.
}
review-draft = مسودة: كُتبت من المصادر المذكورة أدناه ولم يقرأها محامٍ بعد.
review-checked = راجعها شخص ثانٍ ولم يقرأها محامٍ بعد.
review-lawyer = قرأها محامٍ مختص.
source-seen = قُرئ في المصدر.
source-seen-on = قُرئ في المصدر في { $date }.
source-unconfirmed = غير مؤكد في المصدر: اسأل قبل أن تعتمد عليه.
state-confirmed = مؤكد في المصدر المذكور.
state-partly = مؤكد جزئياً.
state-unconfirmed = غير مؤكد: اسأل قبل أن تعتمد عليه.

## الحقوق والبلدان والطرق بين البلدان

rights-title = حقوقي
rights-lead = اختر بلدك ثم ما تحتاج إليه. الحقوق لمن لا أوراق لهم أيضاً، أكثر مما يقول أصحاب العمل.
rights-everywhere = في كل مكان
countries-title = البلدان
countries-lead = أين تعمل أو تعيش؟ من أين أتيت؟
countries-regions = المناطق
side-destination = يأتي الناس إليه للعمل
side-origin = يغادر الناس منه
side-both = يأتي الناس إليه ويغادرون منه
country-check = ماذا يحق لي هنا؟
country-contacts = { $n ->
    [one] جهة اتصال واحدة: النقابات والمساعدة
    [two] جهتا اتصال: النقابات والمساعدة
    [few] { $n } جهات اتصال: النقابات والمساعدة
    [many] { $n } جهة اتصال: النقابات والمساعدة
   *[other] { $n } جهة اتصال: النقابات والمساعدة
}
country-guides = أدلة
country-benefits = منافع
country-checklists = قوائم
country-bound = أي الاتفاقيات الدولية تُلزم هذا البلد؟
country-regions = المناطق التي ينتمي إليها
region-agreements = الاتفاقات في هذه المنطقة
region-until = حتى { $date }
corridor-check = ماذا يحق لي في { $place }؟
corridor-agreements = اتفاقيات
corridor-contacts = النقابات والمساعدة في البلدين
guide-also-in = يمكنك قراءة هذا النص بهذه اللغات:
guide-contents = في هذه الصفحة
guide-contacts = النقابات والمساعدة في { $place }

## الطوارئ

emergency-title = أرقام الطوارئ
emergency-any = كل الطوارئ
emergency-police = الشرطة
emergency-ambulance = الإسعاف
emergency-fire = الإطفاء
emergency-trafficking = العمل الجبري والاتجار بالبشر
emergency-women = العنف ضد النساء
emergency-children = أطفال في خطر
danger-first-steps = الخطوات الأولى
danger-lead = إن كانت حياتك أو جسمك في خطر فاتصل أولاً. ثم أكمل القراءة. قد تسأل الشرطة عن أوراقك؛ أما النقابة أو مركز الاستشارة فلا يلزمهما ذلك.
danger-who-helps = من يساعد هنا

## المنافع

benefit-official = يسميها المكتب:
benefit-none-here = غير موجودة هنا
benefit-does-not-exist = لا توجد في هذا البلد منفعة كهذه لك، أو هي مغلقة. انظر الطرق الأخرى أدناه.
benefit-hurt = هل يضرني الطلب؟
risk-none = هذا الطلب لا يضرك.
risk-low = هذا الطلب لا يكاد يضر أحداً.
risk-ask-first = اسأل نقابة أو مركز استشارة قبل أن تطلب.
risk-high = قد يكلفك هذا الطلب شيئاً مهماً، مثل حقك في الإقامة. اسأل نقابة أو مركز استشارة أولاً.
benefit-check = تحقق هل يحق لي هذا
benefit-who = من يمكنه الحصول عليها
benefit-conditions = ماذا يشترط القانون
benefit-contributory = تُدفع من الاشتراكات.
benefit-non-contributory = لا تحتاج إلى اشتراكات للحصول عليها.
benefit-how = كيف تطلبها
benefit-office = أين:
benefit-deadline = حتى متى
benefit-refused = إن رفضوا
benefit-people = من يساعدك
deadline-within = خلال { $limit }، تُحسب من: { $event }.
deadline-until = آخر يوم: { $date }.
deadline-passed = انتهت المهلة في { $date }. اسأل نقابة هل ينفعك استثناء.

## التحقق

checks-title = ماذا يحق لي؟
checks-lead = اختر البلد الذي تريد التحقق من منافعه. يمكنك ترك أي سؤال.
check-title = ماذا يمكن أن يحق لك في { $place }؟
check-lead = أجب عما تعرفه. «لا أعرف» إجابة مقبولة: عندها تقول لك النتيجة ما الذي يجب معرفته.
check-how = كيف يقرر أمبارو
check-stays-here = تبقى إجاباتك في هذا المتصفح. لا تُرسل إلى أحد ولا تُحفظ.
check-about = ما الموضوع؟
check-about-help = ضع علامة على ما يخصك. عندها تقتصر الأسئلة عليه وتصل إلى الجواب أسرع.
check-everything = كل شيء
check-together = أجب عما تعرفه واترك الباقي فارغًا.
check-others = { $n ->
    [one] منفعة أخرى لم نسأل عنها
    [two] منفعتان أخريان لم نسأل عنهما
    [few] { $n } منافع أخرى لم نسأل عنها
    [many] { $n } منفعة أخرى لم نسأل عنها
   *[other] { $n } منفعة أخرى لم نسأل عنها
}
check-ask-others = اسأل عنها أيضًا
check-needs-script = الأسئلة تحتاج إلى JavaScript وهو معطّل هنا. في الأسفل كل القواعد بالكلمات؛ ونافذة البرنامج تسأل بدونه.
check-absent = { $n ->
    [one] منفعة لا يمنحها هذا البلد، أو أُغلقت
    [two] منفعتان لا يمنحهما هذا البلد، أو أُغلقتا
    [few] { $n } منافع لا يمنحها هذا البلد، أو أُغلقت
    [many] { $n } منفعة لا يمنحها هذا البلد، أو أُغلقت
   *[other] { $n } منفعة لا يمنحها هذا البلد، أو أُغلقت
}
check-changed = { $n ->
    [one] تغيّرت نتيجة واحدة
    [two] تغيّرت نتيجتان
    [few] تغيّرت { $n } نتائج
    [many] تغيّرت { $n } نتيجة
   *[other] تغيّرت { $n } نتيجة
}
check-next = التالي
check-skip = لا أعرف، أو أفضّل ألا أقول
check-show = اعرض النتائج
check-all-questions = كل الأسئلة في صفحة واحدة
check-one-by-one = سؤال واحد في كل مرة
check-start-over = ابدأ من جديد
check-done = لا نسأل أكثر. حيث بقي شيء مفتوحًا تقول البطاقة ما الذي يجب معرفته.
check-your-answers = { $n ->
    [one] إجاباتك ({ $n })
    [two] إجاباتك ({ $n })
    [few] إجاباتك ({ $n })
    [many] إجاباتك ({ $n })
   *[other] إجاباتك ({ $n })
}
check-rules-in-words = القواعد بالكلمات
check-not-a-decision = هذه معلومات وليست قراراً. لا يقرر إلا المكتب أو المحكمة. تحدث مع نقابة أو مركز استشارة.
answer-choose = اختر
answer-second = جنسية أخرى
answer-none = لا شيء
answer-unknown = لا أعرف
answer-change = غيّر
answer-remove = احذف
answer-not-understood = هذه الإجابة لا تُحسب. { $question }: { $answer }
wrong-range = لا يُحسب هذا بعد. اكتب رقماً من { $min } إلى { $max }، أو اترك الخانة فارغة.
wrong-number = لا يُحسب هذا بعد. اكتب رقماً، أو اترك الخانة فارغة.
wrong-day = هذا اليوم ليس في التقويم أو بعيد جداً. راجع اليوم والشهر والسنة.
wrong-age = تاريخ الميلاد هذا لا يتفق مع العمر الذي ذكرته. غيّر أحدهما.
wrong-country = اختر بلد هذا السطر، أو اترك السطر فارغاً.
wrong-reversed = تنتهي هذه الفترة قبل أن تبدأ. راجع خانتي «من» و«إلى».
wrong-begin = اكتب متى بدأت، أو عدد الأشهر فقط.
wrong-both = اكتب «من» و«إلى»، أو عدد الأشهر فقط، لا الاثنين معاً.
wrong-months = اكتب أشهراً كاملة، من 1 إلى { $most }.
wrong-option = هذا ليس من الإجابات. اختر من جديد.
wrong-many = هذا أكثر مما يمكن قراءته. احذف بعض الأسطر.
question-optional = يمكنك ترك هذا السؤال. تبقى النتيجة مفيدة.
where-it-stands = تجده هنا: { $place }
date-hint = السنة ثم الشهر ثم اليوم: {"\u2066"}2026-01-31{"\u2069"}
period-hint = سطر واحد لكل فترة. اكتب الأشهر من وإلى، أو عدد الأشهر فقط. اترك خانة «إلى» فارغة إن كانت الفترة مستمرة.
period-country = البلد
period-from = من
period-to = إلى
period-months = أو: كم شهراً
period-about = تقريباً: لست متأكداً
period-scheme = الصندوق أو النظام، إن كنت تعرفه
period-proof = أستطيع إثباتها بـ
period-no-proof = لا ورقة بعد

## النتائج

results-title = النتائج
outcome-yes = يحق لك هذا
outcome-likely = على الأرجح
outcome-cannot-tell = لا نستطيع القول بعد
outcome-no = ليس الآن
sentence-yes = بحسب ما ذكرته، كل الشروط متحققة.
sentence-cannot-tell = يتوقف ذلك على أمور غير معروفة بعد.
sentence-no = هذا الشرط غير متحقق: { $condition }
sentence-excluded = لا يُمنح لك ما دام هذا صحيحاً: { $condition }
result-find-out = ما زال يجب معرفة
result-next-door = الباب التالي
result-ask = من يستطيع أن يساعد
result-moved = تغيّر بجوابك الجديد. قبل ذلك: { $before }
result-more-to-find = و{ $n } أخرى
result-more = المزيد عن هذا
result-why = لماذا؟
truth-yes = متحقق
truth-no = غير متحقق
truth-unknown = غير معروف
logic-all = كل ما يلي:
logic-any = واحد مما يلي:
logic-at-least = { $n } على الأقل مما يلي:
logic-not = يجب ألا يكون الأمر كذلك:
law-born-from = المولودون ابتداءً من { $date }: { $age }
law-born-before = المولودون قبل { $date }: { $age }
rule-entitled = من حقك عندما
rule-taken-away = يسقط عندما
rule-likely = محتمل فقط عندما
rule-cannot-tell = لا يمكن الجزم عندما
rule-later = يتأخر عندما
rule-warning = تنبيه عندما
rule-abroad = تُحسب الأشهر في بلدان أخرى بموجب كل اتفاق يُلزم هذا البلد
rule-abroad-by = تُحسب الأشهر في بلدان أخرى بموجب: { $agreement }
rule-checked = تم التحقق في { $on }، ويُعاد التحقق قبل { $again }.
found-have = ما ذكرته: { $have }
found-short = ينقص مقدار { $short }.
found-reached = ينقص مقدار { $short }. يكتمل في { $date } إن لم يتغير شيء.
found-on = يتحقق في { $date }.
found-foreign = تُحسب أيضاً مدة { $months } من { $country }.
found-via = عن طريق: { $agreement }
found-missing = غير معروف: { $facts }
reason-no-such-benefit = لا توجد في هذا البلد منفعة كهذه لك، أو هي مغلقة.
reason-not-yet-in-force = القاعدة التي نعرفها لا تسري إلا من يوم لاحق.
reason-effect-blocks = شيء مما ذكرته يُسقط هذا. انظر الملاحظة.
reason-effect-uncertain = شيء مما ذكرته يجعل هذا غير مؤكد. انظر الملاحظة.
reason-effect-delays = يبدأ صرف المال متأخراً. انظر الملاحظة.
reason-effect-unknown = لا يُعرف بعد هل ينطبق عليك استثناء.
reason-deadline-passed = انقضت مهلة. اسأل هل ينفعك استثناء.
reason-deadline-unknown = لا يُعرف بعد هل انقضت مهلة.
reason-unsettled = يقوم جزء منه على تواريخ تقريبية أو على شيء غير مؤكد.
reason-medium-confidence = لم نستطع تأكيد كل مصادر هذه القاعدة. اسأل قبل أن تعتمد عليها.
reason-low-confidence = مصادر هذه القاعدة أضعف من أن نقول نعم. اسأل نقابة أو المكتب.
reason-past-review = حان وقت مراجعة هذه القاعدة من جديد. اسأل قبل أن تعتمد عليها.
note-number-not-in-force = الرقم الذي يحدده القانون لهذا اليوم غير معروف هنا.
note-not-in-pack = شيء تحتاج إليه هذه القاعدة غير موجود في هذه النسخة من أمبارو.
note-not-yet-happened = هذا اليوم في المستقبل.
note-dates-needed = يلزم تواريخ دقيقة. تجدها في قسائم الأجر أو أوراق التأمين.
note-approximate = التواريخ صحيحة تقريباً فقط.
note-partial-months = الأشهر المغطاة جزئياً هي التي تحسم. أحضر تواريخ دقيقة.
note-scheme-unknown = لا يُعرف إلى أي تأمين تنتمي هذه الأشهر.
note-refunded = الأشهر التي أُعيدت اشتراكاتها لم تعد تُحسب.
note-refund-not-asked = إن كانت اشتراكاتك قد أُعيدت إليك فإن تلك الأشهر لم تعد تُحسب.
note-national-law-alone = الأشهر في هذا البلد كافية وحدها.
note-own-minimum = الأشهر في هذا البلد أقل من أن تعطي منفعة مستقلة. لكنها لا تضيع: يحسبها بلد آخر.
note-not-last-insured-here = لا تُحسب أشهر الخارج إلا إذا كان آخر تأمين لك في هذا البلد.
note-person-not-covered = الاتفاقية لا تشملك.
note-person-unclear = يتوقف شمول الاتفاقية لك على نوع إقامتك.
note-agreement-unconfirmed = لم نستطع تأكيد الاتفاقية من مصدر.
note-agreement-not-in-force = لم تكن الاتفاقية سارية في هذا البلد في ذلك اليوم.
note-branch-not-covered = الاتفاقية لا تشمل هذا النوع من المنافع.
note-answers-disagree = عمرك وتاريخ ميلادك لا يتفقان. غيّر أحدهما.

## القوائم

checklists-title = أوراق وخطوات
checklists-lead = ماذا تحضر، وماذا تفعل، وإلى أين تذهب، وحتى متى.
checklist-kept = تبقى علاماتك في هذا البرنامج حتى تغلقه. لا تُكتب على الحاسوب.
checklist-not-kept = لا تُحفظ علاماتك: اطبع الصفحة أو اكتب على ورقة.
checklist-days = اكتب يوماً فنحسب لك آخر الأيام. لا يُحفظ شيء.
checklist-show-days = اعرض آخر الأيام
checklist-progress = تم { $done } من { $total }
checklist-benefits = لماذا تنفع هذه القائمة
step-document = ورقة
step-action = عمل
step-place = مكان
step-where = من أين تأتي بها:
step-if-not = إن لم تستطع الحصول عليها:
tick-have = عندي
tick-done = تم
tick-need = أحتاج إليه
tick-to-do = لم يتم بعد
tick-help = أحتاج إلى مساعدة

## جهات الاتصال

contacts-title = النقابات والمساعدة
contacts-title-in = النقابات والمساعدة في { $place }
contacts-lead = النقابات ومراكز الاستشارة أولاً. قبل أن تتصل انظر من يرى اسمك.
contacts-all-countries = كل البلدان
contacts-worldwide = في العالم كله
contacts-filter-sector = نوع العمل
contacts-filter-language = يتكلمون
contacts-filter-phone = التي لها رقم هاتف فقط
contacts-other-country = بلد آخر
contacts-unreachable = { $n } أخرى، بلا هاتف ولا بريد ولا موقع
filter-all = الكل
filter-button = اعرض
contacts-count = جهات الاتصال: { $shown } من { $total }
contacts-none = لا توجد جهة تناسب الاختيارين معاً. اختر «الكل» في أحد الحقلين.
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-website = الموقع
contact-address = العنوان
contact-languages = اللغات
contact-sectors = أنواع العمل
contact-read = قُرئ في هذه الصفحة؛ ولم يتصل أحد بالرقم.
contact-read-partly = جزء منه فقط موجود في هذه الصفحة؛ ولم يتصل أحد بالرقم.
contact-page-dated = رأيناه في صفحة بتاريخ { $date }.
contact-page-undated = رأيناه في صفحة تاريخها غير معروف.
undocumented-yes = يقبلون من لا أوراق لهم
undocumented-no = ليس لمن لا أوراق لهم
undocumented-careful = احذر: قد يضر بمن لا أوراق لهم
undocumented-unknown = لا نعرف هل يستطيع من لا أوراق لهم الذهاب إليه
sees-only-them = هم وحدهم يرون اسمك
sees-confidential = يبقى اسمك سراً، أو لا يلزمك أن تذكره
sees-authority = جهة حكومية ترى اسمك
sees-employer = قد يعرف صاحب عملك
sees-unknown = لا نعرف من يرى اسمك

## الاتفاقيات الدولية والاتفاقيات بين البلدان

instruments-title = الاتفاقيات الدولية
instruments-lead = نصوص دولية عن حقوق المهاجرين: ماذا يعطيك كل منها، وأي البلدان ملزمة به.
instruments-matrix = أي بلد ملزم بماذا؟
instrument-convention = اتفاقية
instrument-recommendation = توصية
instrument-declaration = إعلان
instrument-compact = ميثاق
instrument-treaty = معاهدة
body-ilo = منظمة العمل الدولية (ILO)
body-un = الأمم المتحدة
instrument-adopted = اعتُمد في { $date }
instrument-in-force = سارٍ منذ { $date }
instrument-not-binding = لا تستطيع أي دولة الانضمام إلى هذا النص، وهو وحده لا يُلزم أي محكمة. إنه وعد تستطيع أن تذكّر به حكومة.
instrument-who = من ملزم؟
instrument-all = كل البلدان في قائمتنا ({ $n })
bound-yes = ملزم
bound-since = ملزم منذ { $year }
bound-yes-unconfirmed = ملزم، غير مؤكد
bound-since-unconfirmed = ملزم منذ { $year }، غير مؤكد
bound-no = غير ملزم
bound-no-unconfirmed = غير ملزم، غير مؤكد
bound-unknown = ليس في قوائمنا
bound-nobody = هذه النصوص لا تُلزم أي دولة وليس لها عمود: { $codes }.
bound-not-binding = لا يُلزم أي دولة
agreement-kind = النوع
agreement-social-security = اتفاقية ضمان اجتماعي
agreement-labour = اتفاقية عمل بين دول
agreement-union = اتفاقية بين نقابات
agreement-own-scheme = نظام خاص ببلد لمواطنيه في الخارج
agreement-state = الحالة
agreement-historic = من التاريخ: لم تعد مستعملة
agreement-branches = ماذا تشمل
agreement-persons = من تشمل
agreement-adds = تجمع أشهر بلدان مختلفة
agreement-exports = يُصرف المال في البلد الآخر
agreement-parties = البلدان
persons-nationals = مواطنو هذه البلدان
persons-refugees = اللاجئون المعترف بهم
persons-stateless = عديمو الجنسية
persons-third-country = مواطنو بلدان أخرى يعيشون هناك بإقامة قانونية
persons-posted = عمال أرسلهم صاحب عملهم
persons-everyone = كل من كان مؤمَّناً هناك

## الكلمات

words-title = شرح الكلمات
words-lead = ماذا تعني كلمات المكاتب والعقود والرسائل.
words-definitions = من هو من
words-office = كلمات من المكاتب والرسائل
word-also = أيضاً:

## عن البرنامج

about-title = عن أمبارو
about-lead = يحمل أمبارو أدلة الحقوق والقوائم وجهات الاتصال بالنقابات لمن ينتقلون للعمل أو طلباً للأمان. يعمل بلا إنترنت.
about-privacy-title = ماذا يُحفظ
about-privacy = لا يستعمل أمبارو أي شبكة، وليس فيه حساب، ولا يحصي أحداً. ما تكتبه وتجيب به وتعلّم عليه يبقى في ذاكرة البرنامج حتى تغلقه.
about-privacy-limits = لا يستطيع حمايتك من برنامج يراقب هذا الحاسوب، ولا من كاميرا، ولا من شخص ينظر إلى الشاشة. وقد يسجّل الحاسوب نفسه أن برنامجاً قد شُغّل.
about-law-title = من أين يأتي القانون
about-law = للقواعد والأرقام مصدر واليوم الذي فُحص فيه. وما لم يمكن تأكيده عليه علامة.
about-review = لم يقرأ محامٍ أي صفحة بعد، إلا إذا ذكرت الصفحة ذلك.
about-publisher = أصدره
about-edition = الإصدار
about-as-of = المحتوى كما هو في
about-licence = الترخيص
about-licence-text = النصوص: CC BY 4.0. البرنامج: MIT أو Apache 2.0. أسماء البلدان واللغات: Unicode CLDR. الخطوط: Noto، SIL Open Font License.
about-figures = الأرقام
about-sources = كل المصادر ({ $n }؛ منها { $unconfirmed } غير مؤكدة)

## حين لا يوجد شيء

not-found-title = هذه الصفحة غير موجودة
not-found-lead = العنوان لا يؤدي إلى شيء، أو ليست الصفحة أو اللغة في هذه النسخة من أمبارو. ابحث، أو اختر واحدة مما يلي:
failed-title = لا يمكن عرض هذه الصفحة
failed-lead = حدث خطأ داخل أمبارو. لم يُرسل شيء ولم يضع شيء مما اخترته. ارجع، أو ابدأ من هنا:

## مغادرة بلد

leaving-title = المغادرة أو الانتقال
leaving-title-from = مغادرة { $place }
leaving-choose = أي بلد تغادر؟ انظر أولاً ماذا تطلب، وماذا يذهب معك، وماذا قد تخسر.
leaving-lead = اقرأ هذا قبل أن توقّع أو تسحب مالاً: ماذا قد تخسر، وماذا يذهب معك، وماذا تستطيع أن تطلبه بعد.
leaving-nothing-known = لا نعرف شيئاً بعد عن مغادرة { $place }. اسأل نقابة هنا، واسأل قنصلية بلدك.
leaving-refund-title = استرداد الاشتراكات ينهي هذه الأشهر
leaving-refund-warning = إذا استرددت اشتراكاتك فإن الأشهر التي دُفعت عنها لا تُحسب بعد ذلك: لا هنا، ولا في بلد كان سيجمعها. انظر إلى الاتفاقيات قبل أن توقّع.
leaving-refund-exists = تُردّ هنا إذا طلبتها:
leaving-refund-none = لا تُردّ هنا:
leaving-refund-unknown = لا نعرف هل يردّ هذا البلد الاشتراكات. اسأل نقابة قبل أن توقّع ورقة عن استرداد أو سحب أو دفعة واحدة.
leaving-agreements = أي أشهر تذهب معك
leaving-agreements-lead = الاتفاقيات السارية في { $date }. حيث تُجمع الأشهر قد يساعدك وقتك هنا على الحصول على معاش هناك.
leaving-to = تذهب إلى
leaving-where = إلى أين تذهب؟
leaving-anywhere = إلى أي بلد
leaving-no-pair = لا نعرف اتفاقية بين { $place } و{ $to } تجمع الأشهر أو تدفع في الخارج. تبقى أشهرك هنا. ما يدفعه قانون { $place } في الخارج من تلقاء نفسه مذكور أدناه. اسأل نقابة أو القنصلية قبل أن تذهب.
leaving-end = في الطرف الآخر: { $place }
leaving-staying = البقاء مؤمَّنًا باختيارك
leaving-staying-lead = يستطيع بعض الناس الاستمرار في دفع الاشتراكات بعد مغادرة { $place }. وكثيرًا ما تكون مهلة الطلب قصيرة.
leaving-added = يُجمع معاً
leaving-paid = المال يُصرف هناك
leaving-nothing-added = لا شيء
leaving-paid-not-all = ليس لكل شيء: اسأل
leaving-paid-limit = { $branch }: { $months } على الأكثر
leaving-countries = { $n ->
    [one] بلد واحد
    [two] بلدان
    [few] { $n } بلدان
    [many] { $n } بلداً
   *[other] { $n } بلد
}
leaving-no-agreement = لا نعرف أي اتفاقية تجمع أشهراً من { $place } أو تصرف معاشاتها في الخارج. وقد يصرف قانون البلد نفسه في الخارج: اسأل المكتب أو نقابة قبل أن تذهب.
leaving-contributions-only = اتفاقيات تحدد فقط أين تُدفع الاشتراكات
leaving-later = ماذا تستطيع أن تطلب بعد المغادرة
leaving-later-lead = بعضه يُصرف في الخارج، وبعضه هنا فقط أو لمدة فقط. كل صفحة تقول ما يطلبه القانون. اطلبه، أو خذه مكتوباً، قبل أن تذهب.
leaving-steps = الأوراق والخطوات قبل أن تذهب
leaving-people = نقابات وقنصليات
leaving-people-none = لا نعرف هنا بعد أي نقابة أو قنصلية.

## للنقابات والمنظِّمين

unions-title = للنقابات والمنظِّمين: { $place }
unions-lead = بماذا وعد هذا البلد ({ $place })، وأين تعامل قواعده الناس معاملة مختلفة، وماذا تستطيعون أن تطلبوا. اطبعها لاجتماع.
unions-bound = الاتفاقيات الدولية التي تُلزم هذا البلد
unions-bound-none = لا نعرف في قائمتنا أي اتفاقية تُلزمه.
unions-unbound = غير ملزم، أو ليس في قوائمنا
unions-gaps = أين تطلب القواعد جنسية أو إقامة أو صفة قانونية
unions-gaps-lead = مأخوذ من القواعد التي يتحقق بها أمبارو. ليس كله معاملة غير متساوية: بعضه يفتح باباً. انظر إلى القانون في كل مرة.
unions-no-gaps = القواعد التي عندنا لا تطلب شيئاً من هذا.
unions-gap-needed = يُطلب دائماً:
unions-gap-way = طريق من عدة طرق:
unions-gap-not = يجب ألا يكون كذلك:
unions-gap-effect = يغيّر النتيجة:
unions-gap-closed = غير موجود هنا، أو مغلق.
unions-demands = ماذا تطلبون
unions-pacts = اتفاقيات النقابات والدول
unions-pacts-none = لا نعرف أي اتفاقية عمل، بين نقابات أو بين دول، تذكر { $place }.
unions-people = النقابات هنا

## الأرقام

figures-lead = أرقام مع سنتها ومصدرها. الرقم القديم يحتفظ بسنته: لا تستعمله كأنه من اليوم.
figure-chart = رسم بالأعمدة. { $values }
figure-million-people = { $n } مليون شخص
figure-countries = { $n } بلداً

## اليوميات والخط الزمني

diary-title = أشهرك في كل بلد
diary-lead = اكتب أين كنت مؤمَّناً، مع الورقة التي تثبت ذلك. ترى أشهرك على خط زمني واحد، وما قد تجمعه الاتفاقيات. لا يُحفظ شيء: اطبع الورقة واحملها معك.
diary-needs-script = هذه الصورة تحتاج إلى JavaScript وهو معطّل هنا. اطبع هذه الورقة واملأها بيدك.
diary-show = أظهر خطي الزمني
diary-check = تحقق في { $place } بهذه الأشهر
diary-agreements = الاتفاقيات بين هذه البلدان
diary-no-agreement = لا نعرف اتفاقية بين هذه البلدان تجمع الأشهر.
diary-link = أشهرك في كل بلد: خطك الزمني لتحمله معك
timeline-title = خطك الزمني
timeline-undated = { $months }، التواريخ غير معروفة
timeline-open = لمدة غير معروفة
timeline-window = { $have }؛ المطلوب: { $need }؛ المدة المحسوبة: { $span }
timeline-by = { $period } ({ $proof })
timeline-own = مؤمَّن هنا
timeline-added = أُضيفت باتفاقية
timeline-off = لا يُحسب هنا
timeline-about = معروفة تقريباً
timeline-frame = المدة التي تُحتسب
timeline-today = اليوم
timeline-overlap = الأشهر نفسها تقع في { $one } وفي { $other }: { $span }. تُحتسب مرة واحدة.
timeline-plan = ما يقع بعد اليوم خطة. لا يحسم شيئاً بعد.
