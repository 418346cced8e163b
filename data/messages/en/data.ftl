data-no-faults = NO FAULTS
data-faults = FAULTS
data-fault-count = { $n ->
    [one] { $n } fault in your own data files
   *[other] { $n } faults in your own data files
}
data-files-read = { $n ->
    [0] no data file of your own
    [one] { $n } data file of your own
   *[other] { $n } data files of your own
}
heading-data-folder = Folder
data-folder-absent = There is no such folder: only the data of this release is used.
data-no-folder = No folder for your own data is known: only the data of this release is used.
heading-data-read = Read
heading-data-unused = Not read
heading-data-stale = { $n ->
    [one] Sources last checked more than { $n } day ago
   *[other] Sources last checked more than { $n } days ago
}
data-none-stale = None.
data-stale-release = Only the sources of the release are listed: yours can be read once the faults are corrected.
