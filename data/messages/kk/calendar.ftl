day-worked-rest-day = жұмыс күні деп жарияланған демалыс күні; оның орнына { $date } демалыс
day-named = { $name }
day-closed = мұнда жабық: { $name }
day-opened = мұнда жұмыс істейді: { $name }

answer-worked = ЖҰМЫС КҮНІ
answer-not-worked = ЖҰМЫС КҮНІ ЕМЕС
word-worked = жұмыс күні
word-not-worked = жұмыс күні емес
week-five-day = бес күндік апта
week-six-day = алты күндік апта

heading-worked-rest-days = Есептелетін демалыс күндері: акт оларды жұмыс күні етті

count-forward = { $from } күнінен кейін { $days } (бұл күн есептелмейді); { $week }.
count-back = { $from } күніне дейін { $days } (бұл күн есептелмейді); { $week }.
count-between = { $from } күнінен кейін (бұл күн есептелмейді) { $to } күнін қоса алғанда; { $week }.
count-could-be = Күндер өткен жылдардағыдай ауыстырылса: { $least } мен { $most } аралығында.
could-be = Күндер өткен жылдардағыдай ауыстырылса: { $from } мен { $to } аралығында.
stays-put = Күндер өткен жылдардағыдай ауыстырылса да, күн өзгермейді.

column-date = КҮНІ
column-five-day = БЕС КҮНДІК
column-six-day = АЛТЫ КҮНДІК
column-reason = ҚАНДАЙ КҮН
