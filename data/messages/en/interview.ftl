prompt-progress = { $at } of { $of }, { $section }
prompt-first = This is the first question.
prompt-warn-bin = The number's fifth digit is that of an organisation's number. That may be so; it is kept.
prompt-warn-unit = The number's first digits are unusual for an organisation. That may be so; it is kept.
prompt-review-barred = Type the number of an answer to change it, or yes to leave it so
why-review = Type a number from the list, or the name of an answer as in an answers file. An empty line shows the list again, :show shows hidden values.
section-situation = Your situation
review-empty = left empty
review-hidden = Personal values are hidden; :show shows them on the screen.
review-dropped = No longer asked, and forgotten once you confirm: { $names }
review-more =
    { $n ->
        [one] Because of this one more question is asked.
       *[other] Because of this { $n } more questions are asked.
    }
problem-review = type yes, or a number from 1 to { $n }
problem-garbled = that was no readable text (UTF-8); please type it again
help-example = For example: { $example }
review-office = Where you apply
review-date = Day of filing
