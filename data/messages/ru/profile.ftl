section-profile = Ваши данные
profile-intro = Указанное здесь хранится в { $path }, доступно для чтения только вам и никуда не отправляется. При заполнении заявления эти данные предлагаются. Удаляет их certctl profile purge. Любое поле можно оставить пустым.
profile-kept = Указанное сохранено. Продолжить: certctl profile edit
profile-none = Ваши данные не сохранены. certctl profile edit сохранит их для следующего заявления.
profile-redacted = Значения скрыты; их показывает certctl profile show --reveal.
profile-purged = Ваши данные удалены. Удалённые файлы ещё могут обнаружиться на носителе; этому препятствует только шифрование. В черновиках остаётся то, что в них внесено.
prompt-profile = { $section }: использовать сохранённые данные { $who }?
prompt-profile-used = Заполнено из ваших данных: { $names }
prompt-profile-purge = Удалить ваши данные безвозвратно?
why-profile = Будут заполнены поля: { $names }. Каждое потом можно изменить. Если это данные другого человека, ответьте «нет».
why-profile-purge = Сохранённые черновики не изменятся; в следующем заявлении всё спросят заново.
error-profile-unconfirmed = Ничего не удалено: нет подтверждения.
    .do = Ответьте «да» на вопрос или добавьте --yes.
error-no-profile = Ваши данные не сохранены.
    .do = Их сохраняет certctl profile edit.
error-field = { $name }: { $problem }
    .do = certctl profile edit спрашивает каждое значение и подсказывает.
question-date = В какой день? (можно не указывать)
asked-only-when = только если { $condition }
help-profile = Хранить ваши данные для следующего заявления
    .examples = certctl profile edit
        certctl profile show
help-profile-show = Показать сохранённые данные; значения скрыты
    .examples = certctl profile show
        certctl profile show --reveal
help-profile-show-reveal = Показать значения
help-profile-edit = Указать или изменить ваши данные
    .examples = certctl profile edit
        certctl profile edit --answers me.toml
help-profile-purge = Удалить ваши данные безвозвратно
    .examples = certctl profile purge
help-profile-purge-yes = Не спрашивать подтверждения
help-draft-new-profile = Заполнить ваши данные без вопроса
