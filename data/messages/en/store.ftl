error-profile-changed = The profile was changed by someone else meanwhile.
    .do = Look at it with certctl profile show and make your change again.
