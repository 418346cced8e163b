section-profile = Your own data
profile-intro = What you give here is kept in { $path }, readable by you alone, and sent nowhere. It is offered when you fill in an application. certctl profile purge removes it. Every field may be left empty.
profile-kept = What you gave is kept. Go on with: certctl profile edit
profile-none = No data of your own are kept. certctl profile edit keeps them for your next application.
profile-redacted = The values are hidden; certctl profile show --reveal shows them.
profile-purged = Your own data are removed. Deleted files may still be found on the medium; only encryption prevents that. Drafts keep what was filled into them.
prompt-profile = { $section }: use the data kept of { $who }?
prompt-profile-used = Filled in from your data: { $names }
prompt-profile-purge = Remove your own data for good?
why-profile = These fields would be filled in: { $names }. You can change each of them afterwards. If the data are of somebody else, say no.
why-profile-purge = Applications that are kept stay as they are; the next one asks for everything again.
error-profile-unconfirmed = Nothing was removed: it was not confirmed.
    .do = Say yes when asked, or add --yes.
error-no-profile = No data of your own are kept.
    .do = certctl profile edit keeps them.
error-field = { $name }: { $problem }
    .do = certctl profile edit asks for each value and helps with it.
question-date = On which day? (may be left out)
asked-only-when = only when { $condition }
help-profile = Keep your own data for the next application
    .examples = certctl profile edit
        certctl profile show
help-profile-show = Show the data that are kept; values are hidden
    .examples = certctl profile show
        certctl profile show --reveal
help-profile-show-reveal = Show the values
help-profile-edit = Give or change your data
    .examples = certctl profile edit
        certctl profile edit --answers me.toml
help-profile-purge = Remove your data for good
    .examples = certctl profile purge
help-profile-purge-yes = Do not ask for confirmation
help-draft-new-profile = Fill in your own data without asking
