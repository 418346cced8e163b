# Values of form fields that the form does not take.
problem-between = expected a number from { $from } to { $to }
problem-at-least = expected a number not below { $from }
problem-at-most = expected a number not above { $to }
problem-past = expected a day that is not after today
problem-future = expected a day that is not before today
problem-document-number = expected the number of the document: letters and digits, such as 000000000 or N00000000
problem-plate = expected a number plate, such as 000 AAA 00
problem-vin = expected the 17 signs of the identification number; I, O and Q are not among them
problem-iban = expected a bank account that begins with KZ and has 20 signs: one of them is mistyped or missing
problem-cadastral = expected a cadastral number: groups of digits, such as 00-000-000-000
problem-address-code = expected the 16 digits of the address code
