# Услуги в списке.
list-empty = Подходящих услуг нет. Все услуги показывает certctl list.
list-near = Услуг с такими словами нет. Возможно, вы имели в виду:
list-partly = Услуг со всеми этими словами нет. Есть с некоторыми из них:
list-more = Подробнее об услуге: certctl show ID; поиск по словам: certctl list СЛОВО.
list-withdrawn = Больше не оказываются
withdrawn = отменена
withdrawn-since = отменена с { $date }

event-birth = Рождение ребёнка
event-marriage = Брак
event-family = Семья
event-death = Смерть близкого
event-moving = Переезд и жильё
event-travel = Поездки и жизнь за границей
event-driving = Вождение и транспорт
event-business = Работа и бизнес
event-other = Другое

error-unknown-channel = Способа подачи { $name } нет.
    .do = Известны: { $channels }

help-list-words = Искомые слова на любом языке: названия, прежние названия, ключевые слова
help-list-channel = Только услуги с таким способом подачи: branch, portal, mobile, mission или тип отделения
help-list-status = Только услуги в этом состоянии: active, withdrawn, all [all]
