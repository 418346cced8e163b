error-profile-changed = The profile was changed by someone else meanwhile.
    .do = Look at it with certctl profile show and make your change again.
error-locked = The store has been encrypted meanwhile.
    .do = Run the command again.
error-wrong-key = The passphrase or the identity file does not unlock the store.
    .do = certctl store status tells which of the two is needed.
error-key-changed = The key of the store was changed by someone else meanwhile.
    .do = Run the command again.
error-bad-key = { $name } holds no keys that certctl can read.
    .do = Put back a copy of this file: without it nothing in the store can be decrypted.
error-key-missing = There are encrypted drafts, but the key file { $name } is missing.
    .do = Put back a copy of this file: without it nothing in the store can be decrypted.
error-no-passphrase = A passphrase is needed to open it, and there is no terminal to ask for it on.
    .do = Set CERTCTL_PASSPHRASE_FILE to the path of a file with the passphrase.
error-no-identity = It is encrypted for keys, and an identity file opens it.
    .do = Set CERTCTL_KEY_FILE to the path of your identity file.
error-no-new-passphrase = A new passphrase is needed, and there is no terminal to ask for it on.
    .do = Name a file with the passphrase (--passphrase-file FILE) or public keys (--recipient).
error-secret-file = The file named by { $named } cannot be read, or holds nothing that unlocks a store.
    .do = A passphrase stands in the first line; an identity is a line AGE-SECRET-KEY-1…
error-passphrase-short = The passphrase is too short.
    .do = Take at least { $n } characters; four or more words are easier to remember.
error-passphrases-differ = The two passphrases differ. Nothing was changed.
    .do = Begin again.
error-recipient = The value of --recipient is neither a public key nor a file with public keys.
    .do = A public key begins with age1; age-keygen prints it.
error-encrypted = The store is encrypted already.
    .do = certctl store rotate changes its key or passphrase.
error-not-encrypted = The store is not encrypted.
    .do = certctl store encrypt encrypts it.

prompt-passphrase = Passphrase of the store (what you type is not shown)
prompt-new-passphrase = New passphrase of the store (what you type is not shown). Without it nothing can be decrypted, and nobody can restore it.
prompt-passphrase-again = The same passphrase once more
problem-passphrase = That is not the passphrase.

store-encrypted = Encrypted.
store-plain = Not encrypted.
store-plain-hint = Other people cannot read the folder; who has the disk can. certctl store encrypt prevents that.
store-by-passphrase = A passphrase unlocks it.
store-by-identity = An identity file unlocks it.
store-unencrypted = { $n ->
    [one] { $n } file or line is not encrypted yet; certctl store encrypt finishes it.
   *[other] { $n } files or lines are not encrypted yet; certctl store encrypt finishes it.
}
store-changed = { $n ->
    [one] { $n } file was written anew.
   *[other] { $n } files were written anew.
}
store-medium = What was deleted in plain form may still be found on the medium.
heading-store-left = Left as they are
store-left-hint = certctl doctor tells what can be done about them; then run the command again.
column-kept = KIND
column-count = COUNT
column-encrypted = ENCRYPTED
column-bytes = BYTES
kept-drafts = drafts
kept-revisions = earlier revisions
kept-journal = journal lines
kept-profile = profile
kept-quarantine = put aside

damage-name = the name is none of the store's, as that of a copy
damage-other-id = it holds a draft with another id
damage-not-a-file = not a regular file
damage-too-large = too large
damage-not-json = torn or changed: not JSON from line { $line } on
damage-not-a-draft = no draft: line { $line }
damage-checksum = changed since it was written: the checksum does not match
damage-not-sealed = torn or changed since it was encrypted
damage-other-key = encrypted for another key, or damaged
damage-too-new = written by a newer version (schema { $version })

system-full = the disk is full
system-quota = your quota on the disk is used up
system-read-only = the file system is read-only
system-permission = permission denied
system-not-found = it is not there
system-file-too-large = the file would be too large
system-stale = the network file system has lost it
system-interrupted = interrupted
system-crosses-devices = it would cross two file systems
system-memory = out of memory
system-not-a-folder = a part of the path is no folder
system-folder = it is a folder
system-exists = it is there already
system-not-empty = the folder is not empty
system-busy = in use
system-invalid = the file system does not support this
system-write-zero = the device takes no more data
system-device = input/output error of the device
system-open-files = too many open files
system-locks = the file system gives no locks

help-store = The store as a whole: encryption, keys
    .examples = certctl store status
        certctl store encrypt
        certctl store encrypt --recipient age1…
        CERTCTL_PASSPHRASE_FILE=~/passphrase certctl draft list
help-store-status = Show whether the store is encrypted, what unlocks it and what it holds
    .examples = certctl store status
        certctl store status --format json
help-store-encrypt = Encrypt all drafts, and everything written from now on (age format)
    .examples = certctl store encrypt
        certctl store encrypt --recipient colleagues.txt
        age -d -i key.age drafts/k7mp-3x9q.age  # with a passphrase
        age -d -i my.key key.age | age -d -i - drafts/k7mp-3x9q.age  # with a key
help-store-decrypt = Keep everything as plain files again
    .examples = certctl store decrypt
help-store-rotate = Change the key and the passphrase; encrypts everything anew
    .examples = certctl store rotate
        certctl store rotate --recipient age1…
help-store-recipient = Public key (age1…) or file with public keys, instead of a passphrase; can be repeated
help-store-passphrase-file = File with the new passphrase in its first line
help-store-work-factor = Work of a guess at the passphrase, as a power of 2: 10 to 20 [18]
help-variable-certctl-key-file = Identity file that unlocks an encrypted store.
help-variable-certctl-passphrase-file = File with the passphrase of an encrypted store in its first line.

error-archive-unwritable = The archive cannot be written: { $reason }
    .do = Check free space and permissions where it is to go.
error-archive-unreadable = The archive cannot be read: { $reason }
    .do = Check its path.
error-import-broken = The import broke off. Drafts brought in: { $brought }; still to come: { $left }. { $reason }
    .do = Import the archive again: what is there already is left out.
error-archive-refused = The archive is refused: { $reason }. Nothing of it was stored.
    .do = Make it again with certctl store export.
error-file-exists = The file is there already and is not overwritten.
    .do = Give another name, or move it away.
archive-torn = it is no whole archive, or damaged
archive-kind = it holds something else than files
archive-name = it holds a name that certctl does not give
archive-twice = it holds one name twice
archive-too-large = it is too large
archive-manifest = its list of files does not fit
archive-content = it holds a draft that cannot be read
archive-too-new = it was made by a newer version

store-exported = Exported: drafts { $drafts }, earlier revisions { $revisions }.
store-export-plain = The archive is not encrypted: whoever has it can read every draft.
store-import-plain = The archive was encrypted, this store is not: what came in lies here in plain text. certctl store encrypt protects it.
store-imported-new = New
store-imported-forward = Brought up to date
store-imported-known = There already
store-imported-replaced = Replaced; what was there is an earlier revision
store-imported-unreadable = Not compared, the file here is damaged
store-imported-beside = { $id } differs from the draft here. Both are kept; that of the archive is { $beside } now.
store-imported-profile = The profile was taken over.
store-kept-profile = The profile differs; the one here was kept. With --replace that of the archive is taken.

help-store-export = Write the whole store into one archive, encrypted as the store is
    .examples = certctl store export backup.tar
        certctl store export backup.tar.age --recipient age1…
        certctl store export - --recipient age1… > backup.tar.age
        certctl store export report.tar --anonymise
help-store-import = Bring an archive into the store; nothing that is there is lost
    .examples = certctl store import backup.tar
        certctl store import - < backup.tar
help-store-export-file = File to write, such as backup.tar, or backup.tar.age of an encrypted store; - is standard output
help-store-export-recipient = Public key (age1…) or file with public keys to encrypt the archive for; can be repeated
help-store-export-anonymise = Blot out every value that people entered, for a report about the program
help-store-import-file = Archive; - is standard input
help-store-import-replace = Let drafts of the archive take the place of those that differ

error-doctor-unconfirmed = Nothing was mended: there is no terminal to ask on.
    .do = Look at what certctl doctor lists; --fix --yes mends all of it.
prompt-mend = To mend this: { $mend }. Shall it be done? (yes/no)
doctor-clean = Nothing is wrong.
doctor-found = { $n ->
    [one] { $n } thing is wrong.
   *[other] { $n } things are wrong.
}
doctor-mended = Mended:
doctor-can = Can be mended:
doctor-not = Cannot be mended:
doctor-fix = certctl doctor --fix mends them and asks before each.
doctor-lost = the draft's file is gone, while earlier revisions are there
doctor-copy = another form of a draft, as programs that sync folders leave it
doctor-foreign = none of the store's files
doctor-mode = other users can open it (mode { $mode })
doctor-temporary = left by a run that was killed
doctor-plain = not encrypted, in an encrypted store
doctor-lines = { $n ->
    [one] { $n } line cannot be read
   *[other] { $n } lines cannot be read
}
mend-restore = revision { $rev } comes back; the damaged file is put aside
mend-restore-lost = revision { $rev } comes back
mend-beside = it becomes a draft with an id of its own, so that you can compare the two
mend-aside = it is put aside, into the folder quarantine
mend-close = it is opened to you alone
mend-remove = it is removed
mend-seal = it is encrypted
mend-cut = the readable lines stay; the file as it was is put aside
mend-nothing = certctl can do nothing here
mended-restore = revision { $rev } came back; the damaged file was put aside
mended-restore-lost = revision { $rev } came back
mended-beside = it is a draft with an id of its own now, so that you can compare the two
mended-aside = it was put aside, into the folder quarantine
mended-close = it is open to you alone now
mended-remove = it was removed
mended-seal = it was encrypted
mended-cut = the readable lines stayed; the file as it was is put aside
help-doctor = Look the store through for damage, and mend it
    .examples = certctl doctor
        certctl doctor --fix
help-doctor-fix = Mend what can be mended, asking before each; nothing is deleted
help-doctor-yes = Do not ask
