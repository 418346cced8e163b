day-worked-rest-day = жұмыс күніне айналған демалыс күні; оның орнына демалыс — { $date }
day-named = { $name }
day-closed = мұнда жабық: { $name }
day-opened = мұнда жұмыс істейді: { $name }

answer-worked = ЖҰМЫС КҮНІ
answer-not-worked = ЖҰМЫС КҮНІ ЕМЕС
word-worked = жұмыс күні
word-not-worked = жұмыс күні емес
week-five-day = бес күндік апта
week-six-day = алты күндік апта

heading-worked-rest-days = Есепке кіретін демалыс күндері: акт бойынша олар — жұмыс күні

count-forward = { $from } күнінен кейін (өзі есепке кірмейді) { $days }; { $week }.
count-back = { $from } күніне дейін (өзі есепке кірмейді) { $days }; { $week }.
count-between = { $from } (есепке кірмейді) – { $to } (есепке кіреді); { $week }.
count-could-be = Демалыс күндері өткен жылдардағыдай ауыстырылса, кемінде { $least }, ең көбі { $most }.
could-be = Демалыс күндері өткен жылдардағыдай ауыстырылса, ең ерте күні — { $from }, ең кеш күні — { $to }.
stays-put = Демалыс күндері өткен жылдардағыдай ауыстырылса да, бұл күн өзгермейді.

column-date = КҮНІ
column-five-day = БЕС КҮНДІК
column-six-day = АЛТЫ КҮНДІК
column-reason = ҚАНДАЙ КҮН
