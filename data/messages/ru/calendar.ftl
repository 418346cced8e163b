day-worked-rest-day = выходной день, объявленный рабочим; выходной вместо него — { $date }
day-named = { $name }
day-closed = здесь закрыто: { $name }
day-opened = здесь работают: { $name }

answer-worked = РАБОЧИЙ ДЕНЬ
answer-not-worked = НЕРАБОЧИЙ ДЕНЬ
word-worked = рабочий
word-not-worked = нерабочий
week-five-day = пятидневная неделя
week-six-day = шестидневная неделя

heading-worked-rest-days = Выходные, входящие в счёт: акт сделал их рабочими днями

count-forward = { $days } после { $from } (этот день не считается); { $week }.
count-back = { $days } до { $from } (этот день не считается); { $week }.
count-between = С { $from } (этот день не считается) по { $to } (считается); { $week }.
count-could-be = Если выходные перенесут, как в прошлые годы, — не меньше { $least } и не больше { $most }.
could-be = Если выходные перенесут, как в прошлые годы, — не раньше { $from } и не позже { $to }.
stays-put = Если выходные перенесут, как в прошлые годы, дата останется той же.

column-date = ДАТА
column-five-day = ПЯТИДНЕВКА
column-six-day = ШЕСТИДНЕВКА
column-reason = ЧТО ЗА ДЕНЬ
