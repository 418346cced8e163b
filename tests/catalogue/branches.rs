//! Every condition in the data is seen true by some case of its file and false by some other.

use certctl::rules::Truth;

use crate::conditions::branches;
use crate::support::TABLES;

#[test]
fn every_condition_is_seen_true_and_false() {
    let mut missing = Vec::new();
    let mut conditions = 0;
    for (file, service) in &TABLES.services {
        let cases: Vec<_> = service
            .case
            .iter()
            .map(|case| branches(service, case))
            .collect();
        let Some(first) = cases.first() else { continue };
        for (at, branch) in first.iter().enumerate() {
            conditions += 1;
            for (truth, word) in [(Truth::Yes, "true"), (Truth::No, "false")] {
                if !cases.iter().any(|case| case[at].truth == Some(truth)) {
                    let condition = serde_json::to_string(branch.condition).unwrap();
                    missing.push(format!(
                        "data/{file} {}: never {word}: {condition}",
                        branch.field
                    ));
                }
            }
        }
    }
    assert!(conditions > 0);
    assert!(
        missing.is_empty(),
        "{} of {conditions} conditions lack a case:\n{}",
        missing.len(),
        missing.join("\n")
    );
}

/// Every answer that a choice can have is given or assumed in some case.
#[test]
fn every_option_occurs_in_a_case() {
    let mut missing = Vec::new();
    for (file, service) in &TABLES.services {
        for question in &service.question {
            for option in &question.option {
                let occurs = service.case.iter().any(|case| {
                    let situation = crate::support::situation(service, case);
                    situation.value(question) == Some(option.value.as_str())
                });
                if !occurs {
                    missing.push(format!(
                        "data/{file}: no case with {}={}",
                        question.id, option.value
                    ));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
