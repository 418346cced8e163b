complete --keep-order --exclusive --command certctl --arguments "(CERTCTL_COMPLETE=fish certctl -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
