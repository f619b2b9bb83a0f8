### Las palabras de la interfaz: lenguaje sencillo, frases cortas, de tú.
### Los nombres entre llaves los rellena el programa; déjalos como están.

## El marco de cada página

home-link = Amparo: página de inicio
skip-to-content = Ir al contenido
language = Idioma
languages = Idiomas
choose-country = País
leave-now = Salir ya
footer-nav = Todas las partes de Amparo
go-back = Atrás
footer-leave = «Salir ya» (o Mayús tres veces) cierra la ventana, o pone una página vacía en lugar de esta. Las páginas que leíste antes quedan en la lista del navegador: usa una ventana privada.
footer-not-a-lawyer = Amparo informa. No es un abogado y no puede decidir por una oficina.
footer-as-of = Contenido al { $date }.
yes = Sí
no = No
list-comma = ,{" "}
print = Imprimir

## Días y cantidades

date-long = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
from-until = de { $from } a { $to }
from-to = de { $from } a { $to }
since = desde { $date }
unit-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
unit-weeks = { $n ->
    [one] { $n } semana
   *[other] { $n } semanas
}
unit-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
unit-quarters = { $n ->
    [one] { $n } trimestre
   *[other] { $n } trimestres
}
unit-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}
unit-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
unit-hours-per-week = { $n ->
    [one] { $n } hora por semana
   *[other] { $n } horas por semana
}
unit-children = { $n ->
    [one] { $n } hijo
   *[other] { $n } hijos
}
unit-percent = { $n } %
unit-money = { $n } (en la moneda del país)

## Primera pantalla

home-title = ¿Qué necesitas saber?
home-hint = Funciona sin internet. No se guarda nada de lo que escribes.
home-tiles = Puertas de entrada
home-corridors = De un país a otro
home-countries = Países
tile-rights = Mis derechos
tile-rights-hint = Salario, horas, salud, papeles, sindicatos
tile-check = ¿Qué puedo recibir?
tile-check-hint = Responde unas preguntas y mira por qué
tile-papers = Papeles y pasos
tile-papers-hint = Qué llevar, adónde, hasta cuándo
tile-unions = Sindicatos y ayuda
tile-unions-hint = Quién te apoya, quién ve tu nombre
tile-danger = Peligro ahora
tile-danger-hint = Sin pago, heridas, encierro, pasaporte quitado
tile-words = Palabras explicadas
tile-words-hint = Qué quiere decir la oficina

## Búsqueda

search-label = Buscar
search-placeholder = Tu pregunta
search-button = Buscar
search-title = Buscar
search-title-for = Buscar: { $query }
search-in = Buscar en { $place }
search-only-in = Solo páginas sobre { $place } y páginas para todas partes.
search-everywhere = Buscar en todas partes
search-empty = Escribe una palabra, una pregunta o una palabra oficial de una carta. Los errores pequeños no importan.
search-count = { $n ->
    [one] { $n } página encontrada
   *[other] { $n } páginas encontradas
}
search-none = No se encontró nada. Prueba con menos palabras o con otras, o por uno de estos caminos:
search-near = Quizá quisiste decir:
search-weak = Ninguna de estas palabras está en nuestras páginas. Esto es lo más parecido:
search-ask = Una persona que puede ayudarte
search-other-ways = Otros caminos
search-needs-script = La búsqueda en la memoria USB necesita JavaScript, que aquí está apagado. Desde las listas de abajo se llega a todas las páginas.

## Cómo se llaman las clases de páginas

kind-country = País
kind-corridor = De un país a otro
kind-guide = Guía
kind-benefit = Prestación
kind-checklist = Lista
kind-contact = Contacto
kind-instrument = Norma internacional
kind-term = Palabra
kind-agreement = Convenio
kind-figure = Cifra
read-next = Sigue leyendo

## Textos: idioma, edad y fuentes

text-not-translated = Este texto todavía no está traducido. Se muestra en otro idioma: { $language }.
text-draft-translation = Esta traducción todavía no se ha revisado. El texto en inglés se comparó con las fuentes.
sources-title = De dónde viene esto
checked-on = Revisado el { $date }.
checked-long-ago = { $months ->
    [one] Esto se revisó hace { $months } mes. Pregunta por teléfono antes de viajar.
   *[other] Esto se revisó hace { $months } meses. Pregunta por teléfono antes de viajar.
}
review-draft = Borrador: escrito a partir de las fuentes de abajo; ningún abogado lo ha leído todavía.
review-checked = Revisado por una segunda persona; ningún abogado lo ha leído todavía.
review-lawyer = Leído por un abogado de la materia.
source-seen = Leído en la fuente.
source-seen-on = Leído en la fuente el { $date }.
source-unconfirmed = No confirmado en la fuente: pregunta antes de confiar en esto.
state-confirmed = Confirmado en la fuente que se nombra.
state-partly = Confirmado en parte.
state-unconfirmed = No confirmado: pregunta antes de confiar en esto.

## Derechos, países, corredores

rights-title = Mis derechos
rights-lead = Elige tu país y luego lo que necesitas. Los derechos valen también para quien no tiene papeles, más a menudo de lo que dicen los empleadores.
rights-everywhere = En todas partes
countries-title = Países
countries-lead = ¿Dónde trabajas o vives? ¿De dónde vienes?
countries-regions = Regiones
side-destination = La gente viene a trabajar aquí
side-origin = La gente se va de aquí
side-both = La gente viene y se va
country-check = ¿Qué puedo recibir aquí?
country-contacts = { $n ->
    [one] { $n } contacto: sindicatos y ayuda
   *[other] { $n } contactos: sindicatos y ayuda
}
country-guides = Guías
country-benefits = Prestaciones
country-checklists = Listas
country-bound = ¿Qué normas internacionales obligan a este país?
country-regions = Regiones a las que pertenece
region-agreements = Acuerdos en esta región
region-until = hasta el { $date }
corridor-check = ¿Qué puedo recibir en { $place }?
corridor-agreements = Convenios
corridor-contacts = Sindicatos y ayuda en los dos lados
guide-also-in = Puedes leer este texto en:
guide-contents = En esta página
guide-contacts = Sindicatos y ayuda en { $place }

## Emergencia

emergency-title = Números de emergencia
emergency-any = Todas las emergencias
emergency-police = Policía
emergency-ambulance = Ambulancia
emergency-fire = Bomberos
emergency-trafficking = Trabajo forzoso y trata
emergency-women = Violencia contra las mujeres
emergency-children = Niñas y niños en peligro
danger-first-steps = Primeros pasos
danger-lead = Si tu vida o tu cuerpo están en peligro, llama primero. Luego sigue leyendo. La policía puede pedirte los papeles; un sindicato o un centro de asesoría no tiene que hacerlo.
danger-who-helps = Quién ayuda aquí

## Prestaciones

benefit-official = La oficina la llama:
benefit-none-here = Aquí no existe
benefit-does-not-exist = Este país no tiene esta prestación para ti, o está cerrada. Mira los otros caminos de abajo.
benefit-hurt = ¿Pedirlo me puede perjudicar?
risk-none = Pedir esto no te perjudica.
risk-low = Pedir esto casi nunca perjudica a nadie.
risk-ask-first = Pregunta a un sindicato o a un centro de asesoría antes de pedirlo.
risk-high = Pedir esto puede costarte algo importante, por ejemplo tu derecho a quedarte. Pregunta primero a un sindicato o a un centro de asesoría.
benefit-check = Ver si puedo recibir esto
benefit-who = Quién puede recibirla
benefit-conditions = Qué pide la ley
benefit-contributory = Se paga con cotizaciones.
benefit-non-contributory = No necesitas haber cotizado.
benefit-how = Cómo se pide
benefit-office = Dónde:
benefit-deadline = Hasta cuándo
benefit-refused = Si te la niegan
benefit-people = Quién te ayuda
deadline-within = Plazo: { $limit }. Se cuenta desde: { $event }.
deadline-until = Último día: { $date }.
deadline-passed = El plazo terminó el { $date }. Pregunta a un sindicato si te ayuda alguna excepción.

## La comprobación

checks-title = ¿Qué puedo recibir?
checks-lead = Elige el país cuyas prestaciones quieres comprobar. Puedes saltarte cualquier pregunta.
check-title = ¿Qué podrías recibir en { $place }?
check-lead = Responde lo que sepas. "No lo sé" también vale: el resultado te dice entonces qué averiguar.
check-how = Cómo decide Amparo
check-stays-here = Tus respuestas se quedan en este navegador. No se envían a nadie y no se guardan.
check-about = ¿De qué se trata?
check-about-help = Marca lo que te pasa. Así solo te preguntamos por eso y la respuesta llega antes.
check-everything = Todo
check-together = Responde lo que sepas y deja el resto vacío.
check-others = { $n ->
    [one] Otra prestación, por la que no preguntamos
   *[other] Otras { $n } prestaciones, por las que no preguntamos
}
check-ask-others = Preguntar también por ellas
check-needs-script = Las preguntas necesitan JavaScript, que aquí está apagado. Abajo están todas las reglas en palabras; la ventana del programa pregunta sin él.
check-absent = { $n ->
    [one] Una prestación que este país no da, o que ya cerró
   *[other] { $n } prestaciones que este país no da, o que ya cerró
}
check-changed = { $n ->
    [one] Cambió un resultado
   *[other] Cambiaron { $n } resultados
}
check-next = Siguiente
check-skip = No lo sé, o prefiero no decirlo
check-show = Ver resultados
check-all-questions = Todas las preguntas en una página
check-one-by-one = Una pregunta cada vez
check-start-over = Empezar de nuevo
check-done = No preguntamos más. Donde algo sigue abierto, la tarjeta dice qué averiguar.
check-your-answers = { $n ->
    [one] Tus respuestas ({ $n })
   *[other] Tus respuestas ({ $n })
}
check-rules-in-words = Las reglas en palabras
check-not-a-decision = Esto es información, no una decisión. Solo decide la oficina o un tribunal. Habla con un sindicato o un centro de asesoría.
answer-choose = Elige
answer-second = Otra nacionalidad
answer-none = Ninguno
answer-unknown = No lo sé
answer-change = Cambiar
answer-remove = Quitar
answer-not-understood = Esta respuesta no cuenta. { $question }: { $answer }
wrong-range = Todavía no cuenta. Escribe un número de { $min } a { $max }, o déjalo vacío.
wrong-number = Todavía no cuenta. Escribe un número, o déjalo vacío.
wrong-day = Ese día no está en el calendario, o está demasiado lejos. Mira otra vez el día, el mes y el año.
wrong-age = Este día de nacimiento no encaja con la edad que diste. Cambia uno de los dos.
wrong-country = Elige el país de esta línea, o deja la línea vacía.
wrong-reversed = Este tiempo termina antes de empezar. Mira otra vez "desde" y "hasta".
wrong-begin = Escribe cuándo empezó, o solo cuántos meses.
wrong-both = Escribe "desde" y "hasta", o solo cuántos meses, pero no las dos cosas.
wrong-months = Escribe meses enteros, de 1 a { $most }.
wrong-option = Esta no es una de las respuestas. Elige otra vez.
wrong-many = Es más de lo que se puede leer. Quita líneas.
question-optional = Puedes dejarla sin responder. El resultado sigue siendo útil.
where-it-stands = Está escrito aquí: { $place }
date-hint = Año, mes, día: 2026-01-31
period-hint = Una línea para cada tramo de tiempo. Escribe los meses de inicio y de fin, o solo cuántos meses. Deja "hasta" en blanco si todavía sigue.
period-country = País
period-from = Desde
period-to = Hasta
period-months = O bien: cuántos meses
period-about = Más o menos: no estoy seguro
period-scheme = Caja o régimen, si lo sabes
period-proof = Lo puedo probar con
period-no-proof = Todavía sin papel

## Resultados

results-title = Resultados
outcome-yes = Puedes recibir esto
outcome-likely = Probable
outcome-cannot-tell = Todavía no se sabe
outcome-no = Por ahora no
sentence-yes = Según lo que dijiste, se cumplen todas las condiciones.
sentence-cannot-tell = Depende de cosas que todavía no se saben.
sentence-no = Esta condición no se cumple: { $condition }
sentence-excluded = No es para ti cuando pasa esto: { $condition }
result-find-out = Falta averiguar
result-next-door = La siguiente puerta
result-ask = Quién puede ayudar
result-moved = Cambió con tu nueva respuesta. Antes: { $before }
result-more-to-find = y { $n } más
result-more = Más sobre esto
result-why = ¿Por qué?
truth-yes = Se cumple
truth-no = No se cumple
truth-unknown = No se sabe
logic-all = Todo esto:
logic-any = Una de estas cosas:
logic-at-least = Al menos { $n } de estas cosas:
logic-not = Esto no debe ser así:
law-born-from = Nacimiento desde el { $date }: { $age }
law-born-before = Nacimiento antes del { $date }: { $age }
rule-entitled = Te corresponde cuando
rule-taken-away = Se pierde cuando
rule-likely = Solo es probable cuando
rule-cannot-tell = No se puede saber cuando
rule-later = Llega más tarde cuando
rule-warning = Atención cuando
rule-abroad = Cuentan los meses en otros países, por todos los convenios que obligan a este país
rule-abroad-by = Cuentan los meses en otros países, por: { $agreement }
rule-checked = Comprobado el { $on }; se vuelve a comprobar antes del { $again }.
found-have = Tú: { $have }
found-short = Falta: { $short }.
found-reached = Falta: { $short }. Se alcanza el { $date } si nada cambia.
found-on = Se alcanza el { $date }.
found-foreign = También cuentan { $months } de { $country }.
found-via = Por: { $agreement }
found-missing = No se sabe: { $facts }
reason-no-such-benefit = Este país no tiene esta prestación para ti, o está cerrada.
reason-not-yet-in-force = La regla que conocemos vale solo desde un día posterior.
reason-effect-blocks = Algo que dijiste quita este derecho. Mira la nota.
reason-effect-uncertain = Algo que dijiste hace que esto no sea seguro. Mira la nota.
reason-effect-delays = El dinero empieza más tarde. Mira la nota.
reason-effect-unknown = Todavía no se sabe si una excepción vale para ti.
reason-deadline-passed = Se pasó un plazo. Pregunta si te ayuda alguna excepción.
reason-deadline-unknown = Todavía no se sabe si se pasó un plazo.
reason-unsettled = Una parte se apoya en fechas aproximadas o en algo no confirmado.
reason-medium-confidence = No se pudieron confirmar todas las fuentes de esta regla. Pregunta antes de confiar en ella.
reason-low-confidence = Las fuentes de esta regla son demasiado débiles para decir que sí. Pregunta a un sindicato o en la oficina.
reason-past-review = A esta regla le toca una nueva revisión. Pregunta antes de confiar en ella.
note-number-not-in-force = Aquí no se conoce el número de la ley para este día.
note-not-in-pack = Falta en esta copia de Amparo algo que esta regla necesita.
note-not-yet-happened = Este día está en el futuro.
note-dates-needed = Se necesitan las fechas exactas. Están en los recibos de pago o en los papeles del seguro.
note-approximate = Las fechas son solo aproximadas.
note-partial-months = Deciden los meses que solo están cubiertos en parte. Trae las fechas exactas.
note-scheme-unknown = No se sabe a qué seguro pertenecen estos meses.
note-refunded = Los meses cuyas cotizaciones se devolvieron ya no cuentan.
note-refund-not-asked = Si te devolvieron las cotizaciones, esos meses ya no cuentan.
note-national-law-alone = Los meses en este país bastan por sí solos.
note-own-minimum = Hay muy pocos meses en este país para una prestación propia. Los meses no se pierden: los cuenta otro país.
note-not-last-insured-here = Los meses del extranjero cuentan solo si este fue el último país donde tuviste seguro.
note-person-not-covered = El convenio no te cubre.
note-person-unclear = Si el convenio te cubre depende de tu permiso.
note-agreement-unconfirmed = El convenio no se pudo confirmar en una fuente.
note-agreement-not-in-force = El convenio no estaba en vigor para este país ese día.
note-branch-not-covered = El convenio no cubre esta clase de prestación.
note-answers-disagree = Tu edad y tu día de nacimiento no encajan. Cambia uno de los dos.

## Listas

checklists-title = Papeles y pasos
checklists-lead = Qué llevar, qué hacer, adónde ir, hasta cuándo.
checklist-kept = Tus marcas se quedan en este programa hasta que lo cierres. No se escriben en el equipo.
checklist-not-kept = Tus marcas no se guardan: imprime la página o escribe en papel.
checklist-days = Da un día y se calculan los últimos días. No se guarda nada.
checklist-show-days = Ver últimos días
checklist-progress = { $done } de { $total } hechos
checklist-benefits = Para qué sirve esto
step-document = Papel
step-action = Por hacer
step-place = Ir a
step-where = De dónde viene:
step-if-not = Si no lo puedes conseguir:
tick-have = Lo tengo
tick-done = Hecho
tick-need = Lo necesito
tick-to-do = Por hacer
tick-help = Necesito ayuda

## Contactos

contacts-title = Sindicatos y ayuda
contacts-title-in = Sindicatos y ayuda en { $place }
contacts-lead = Primero los sindicatos y los centros de asesoría. Antes de llamar, mira quién ve tu nombre.
contacts-all-countries = Todos los países
contacts-worldwide = En todo el mundo
contacts-filter-sector = Clase de trabajo
contacts-filter-language = Hablan
contacts-filter-phone = Solo con teléfono
contacts-other-country = Otro país
contacts-unreachable = { $n } más, sin teléfono, correo ni sitio web
filter-all = Todo
filter-button = Mostrar
contacts-count = { $shown } de { $total } contactos
contacts-none = Ningún contacto cumple las dos cosas. Elige "Todo" en uno de los campos.
contact-phone = Teléfono
contact-email = Correo electrónico
contact-website = Web
contact-address = Dirección
contact-languages = Idiomas
contact-sectors = Clases de trabajo
contact-read = Leído en esta página; nadie ha llamado al número.
contact-read-partly = Solo una parte está en esta página; nadie ha llamado al número.
contact-page-dated = Visto en una página con fecha: { $date }.
contact-page-undated = Visto en una página de fecha desconocida.
undocumented-yes = Abierto a personas sin papeles
undocumented-no = No es para personas sin papeles
undocumented-careful = Cuidado: puede perjudicar a personas sin papeles
undocumented-unknown = No se sabe si pueden ir personas sin papeles
sees-only-them = Solo ellos ven tu nombre
sees-confidential = Tu nombre queda en secreto, o no tienes que darlo
sees-authority = Una autoridad del Estado ve tu nombre
sees-employer = Tu empleador puede enterarse
sees-unknown = No se sabe quién ve tu nombre

## Normas internacionales y convenios entre países

instruments-title = Normas internacionales
instruments-lead = Textos internacionales sobre los derechos de las personas migrantes: qué te da cada uno y a qué países obliga.
instruments-matrix = ¿A qué está obligado cada país?
instrument-convention = Convenio (convención)
instrument-recommendation = Recomendación
instrument-declaration = Declaración
instrument-compact = Pacto
instrument-treaty = Tratado
body-ilo = Organización Internacional del Trabajo (OIT)
body-un = Naciones Unidas
instrument-adopted = Adoptado el { $date }
instrument-in-force = En vigor desde: { $date }
instrument-not-binding = Ningún Estado puede unirse a este texto, y por sí solo no obliga a ningún tribunal. Es una promesa que puedes recordarle a un gobierno.
instrument-who = ¿A quién obliga?
instrument-all = Todos los países de nuestra lista ({ $n })
bound-yes = Obligado
bound-since = Obligado desde { $year }
bound-yes-unconfirmed = Obligado, sin confirmar
bound-since-unconfirmed = Obligado desde { $year }, sin confirmar
bound-no = No obligado
bound-no-unconfirmed = No obligado, sin confirmar
bound-unknown = No está en nuestras listas
bound-nobody = Estos textos no obligan a ningún Estado y no tienen columna: { $codes }.
bound-not-binding = No obliga a ningún Estado
agreement-kind = Clase
agreement-social-security = Convenio de seguridad social
agreement-labour = Acuerdo laboral entre Estados
agreement-union = Acuerdo entre sindicatos
agreement-own-scheme = Sistema propio de un país para su gente en el extranjero
agreement-state = Situación
agreement-historic = Historia: ya no se usa
agreement-branches = Qué cubre
agreement-persons = A quién cubre
agreement-adds = Suma los meses de distintos países
agreement-exports = El dinero se paga en el otro país
agreement-parties = Países
persons-nationals = Nacionales de estos países
persons-refugees = Personas refugiadas reconocidas
persons-stateless = Personas apátridas
persons-third-country = Nacionales de otros países que viven allí legalmente
persons-posted = Trabajadores enviados por su empleador
persons-everyone = Toda persona que tuvo seguro allí

## Palabras

words-title = Palabras explicadas
words-lead = Qué quieren decir las oficinas, los contratos y las cartas.
words-definitions = Quién es quién
words-office = Palabras de oficinas y cartas
word-also = También:

## Acerca de

about-title = Acerca de Amparo
about-lead = Amparo lleva guías de derechos, listas y contactos de sindicatos para quienes se mueven para trabajar o para estar a salvo. Funciona sin internet.
about-privacy-title = Qué se guarda
about-privacy = Amparo no usa la red, no tiene cuentas y no cuenta a nadie. Lo que escribes, respondes y marcas queda en la memoria hasta que lo cierras.
about-privacy-limits = No puede protegerte de un programa que vigila este equipo, de una cámara ni de alguien que mira la pantalla. El propio equipo puede anotar que se usó un programa.
about-law-title = De dónde viene la ley
about-law = Las reglas y las cifras tienen una fuente y el día en que se comprobó. Lo que no se pudo confirmar está marcado.
about-review = Ningún abogado ha leído todavía ninguna página, salvo que la página lo diga.
about-publisher = Publicado por
about-edition = Edición
about-as-of = Contenido al
about-licence = Licencia
about-licence-text = Textos: CC BY 4.0. Programa: MIT o Apache 2.0. Nombres de países e idiomas: Unicode CLDR. Letras: Noto, SIL Open Font License.
about-figures = Cifras
about-sources = Todas las fuentes ({ $n }; { $unconfirmed } sin confirmar)

## Cuando algo no está

not-found-title = Esta página no existe
not-found-lead = La dirección no lleva a ninguna parte, o esta copia de Amparo no tiene la página o el idioma. Busca, o elige uno de estos:
failed-title = Esta página no se puede mostrar
failed-lead = Algo falló dentro de Amparo. No se envió nada y no se perdió nada de lo que elegiste. Vuelve atrás, o empieza desde aquí:

## Irse de un país

leaving-title = Irse o seguir a otro país
leaving-title-from = Irse de { $place }
leaving-choose = ¿De qué país te vas? Mira primero qué pedir, qué va contigo y qué perderías.
leaving-lead = Lee esto antes de firmar o de retirar dinero: qué perderías, qué va contigo, qué puedes pedir todavía.
leaving-nothing-known = Todavía no sabemos nada sobre irse de { $place }. Pregunta a un sindicato de aquí y al consulado de tu país.
leaving-refund-title = Una devolución acaba con estos meses
leaving-refund-warning = Si retiras tus cotizaciones, los meses que hay detrás ya no cuentan: ni aquí, ni en un país que los habría sumado. Mira los convenios antes de firmar.
leaving-refund-exists = Aquí se devuelve, si lo pides:
leaving-refund-none = Aquí no se devuelve:
leaving-refund-unknown = No sabemos si este país devuelve cotizaciones. Pregunta a un sindicato antes de firmar un papel sobre una devolución, un retiro o un pago único.
leaving-agreements = Qué meses van contigo
leaving-agreements-lead = Convenios en vigor el { $date }. Donde se suman meses, tu tiempo aquí puede ayudarte a conseguir una pensión allí.
leaving-to = Vas a
leaving-where = ¿Adónde vas?
leaving-anywhere = A cualquier país
leaving-no-pair = No conocemos ningún convenio entre { $place } y { $to } que sume meses o pague en el extranjero. Tus meses se quedan aquí. Abajo está lo que la ley de { $place } paga fuera por sí sola. Pregunta a un sindicato o al consulado antes de irte.
leaving-end = En el otro lado: { $place }
leaving-staying = Seguir asegurado por decisión propia
leaving-staying-lead = Algunas personas pueden seguir cotizando después de irse de { $place }. A menudo hay poco tiempo para pedirlo.
leaving-added = Se suma
leaving-paid = Dinero pagado allí
leaving-nothing-added = Nada
leaving-paid-not-all = No para todo: pregunta
leaving-paid-limit = { $branch }: { $months } como máximo
leaving-countries = { $n ->
    [one] { $n } país
   *[other] { $n } países
}
leaving-no-agreement = No conocemos ningún convenio que sume meses de { $place } o que pague sus pensiones en el extranjero. La propia ley del país quizá pague fuera: pregunta en la oficina o a un sindicato antes de irte.
leaving-contributions-only = Convenios que solo dicen dónde se cotiza
leaving-later = Qué puedes pedir después de irte
leaving-later-lead = Una parte se paga en el extranjero, otra solo aquí o solo por un tiempo. Cada página dice lo que pide la ley. Pídelo, o consíguelo por escrito, antes de irte.
leaving-steps = Papeles y pasos antes de irte
leaving-people = Sindicatos y consulados
leaving-people-none = Todavía no conocemos aquí ningún sindicato ni consulado.

## Para sindicatos y organizadores

unions-title = Para sindicatos y organizadores: { $place }
unions-lead = Qué ha prometido { $place }, dónde sus reglas tratan distinto a las personas y qué puedes pedir. Imprímelo para una reunión.
unions-bound = Convenios internacionales que obligan a este país
unions-bound-none = No conocemos ningún convenio de nuestra lista que lo obligue.
unions-unbound = No obligado, o no está en nuestras listas
unions-gaps = Dónde las reglas piden nacionalidad, residencia o situación legal
unions-gaps-lead = Leído en las reglas con las que Amparo comprueba. No todo es trato desigual: algunas abren una puerta. Mira la ley de cada una.
unions-no-gaps = Las reglas que tenemos no piden nada de esto.
unions-gap-needed = Se pide siempre:
unions-gap-way = Uno de varios caminos:
unions-gap-not = No debe ser así:
unions-gap-effect = Cambia el resultado:
unions-gap-closed = Aquí no existe, o está cerrado.
unions-demands = Qué pedir
unions-pacts = Convenios de sindicatos y de estados
unions-pacts-none = No conocemos ningún convenio sobre trabajo, de sindicatos o de estados, que nombre a { $place }.
unions-people = Sindicatos de aquí

## Cifras

figures-lead = Números con su año y su fuente. Un número viejo conserva su año: no lo uses como si fuera de hoy.
figure-chart = Gráfico de barras. { $values }
figure-million-people = { $n } millones de personas
figure-countries = { $n } países

## El diario y la línea de tiempo

diary-title = Meses en cada país
diary-lead = Anota dónde tuviste seguro, con el papel que lo demuestra. Verás tus meses en una sola línea de tiempo y lo que los convenios podrían unir. No se guarda nada: imprime la hoja y llévala contigo.
diary-needs-script = Esta imagen necesita JavaScript, que aquí está apagado. Imprime esta hoja y rellénala a mano.
diary-show = Mostrar mi línea de tiempo
diary-check = Comprobar en { $place } con estos meses
diary-agreements = Convenios entre estos países
diary-no-agreement = No conocemos ningún convenio entre estos países que sume los meses.
diary-link = Meses en cada país: tu línea de tiempo para llevar
timeline-title = Tu línea de tiempo
timeline-undated = { $months }, sin fechas conocidas
timeline-open = por un tiempo que no se sabe
timeline-window = { $have }; se necesitan: { $need }; cuenta: { $span }
timeline-by = { $period } ({ $proof })
timeline-own = Con seguro aquí
timeline-added = Sumado por un convenio
timeline-off = Aquí no cuenta
timeline-about = Más o menos conocido
timeline-frame = El tiempo que cuenta
timeline-today = Hoy
timeline-overlap = Los mismos meses están en { $one } y { $other }: { $span }. Cuentan una vez.
timeline-plan = Lo que está después de hoy es un plan. Todavía no decide nada.
