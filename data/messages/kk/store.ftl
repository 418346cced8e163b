error-profile-changed = Профильді осы арада басқа біреу өзгертті.
    .do = Оны certctl profile show командасымен қарап, өзгерісті қайта енгізіңіз.
