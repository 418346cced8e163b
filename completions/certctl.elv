
set edit:completion:arg-completer[certctl] = { |@words|
    var index = (count $words)
    set index = (- $index 1)

    put (env _CLAP_IFS="\n" _CLAP_COMPLETE_INDEX=(to-string $index) CERTCTL_COMPLETE="elvish" certctl -- $@words) | to-lines
}

