day-worked-rest-day = выходной день, объявленный рабочим; вместо него выходной { $date }
day-named = { $name }
day-closed = здесь закрыто: { $name }
day-opened = здесь работают: { $name }

answer-worked = РАБОЧИЙ
answer-not-worked = НЕРАБОЧИЙ
word-worked = рабочий
word-not-worked = нерабочий
week-five-day = пятидневная неделя
week-six-day = шестидневная неделя

heading-worked-rest-days = Выходные, которые считаются: их сделал рабочими акт

count-forward = { $days } после { $from } (этот день не считается); { $week }.
count-back = { $days } до { $from } (этот день не считается); { $week }.
count-between = После { $from } (этот день не считается) по { $to } включительно; { $week }.
count-could-be = Если дни перенесут, как в прошлые годы, — от { $least } до { $most }.
could-be = Если дни перенесут, как в прошлые годы, — от { $from } до { $to }.
stays-put = Если дни перенесут, как в прошлые годы, дата останется той же.

column-date = ДАТА
column-five-day = ПЯТИДНЕВКА
column-six-day = ШЕСТИДНЕВКА
column-reason = ЧТО ЗА ДЕНЬ
