# Services in a list.
list-empty = No service matches. certctl list shows all of them.
list-near = No service mentions these words. Perhaps you mean:
list-partly = No service mentions all these words. These mention some:
list-more = certctl show ID tells more about one; certctl list WORD searches by words.
list-withdrawn = No longer provided
withdrawn = withdrawn
withdrawn-since = withdrawn since { $date }

event-birth = Birth of a child
event-marriage = Marriage
event-family = Family
event-death = Death of a relative
event-moving = Moving and housing
event-travel = Travel and life abroad
event-driving = Driving
event-business = Work and business
event-other = Other

error-unknown-channel = There is no channel { $name }.
    .do = These are known: { $channels }

help-list-words = Words to look for, in any language: names, former names, keywords
help-list-channel = Only services with this way to apply: branch, portal, mobile, mission, or an office type
help-list-status = Only services of this status: active, withdrawn, all [all]
