//! Offices, answers and lengths, for one step or for all of them.

use serde_json::Value;

use super::{certctl, each, json};

const APART: &str = "criminal-record --destination DE --apart";

#[test]
fn an_office_for_all_steps_or_for_one() {
    let view = json(0, &format!("{APART} --office semey"));
    assert_eq!(
        each(&view, "place"),
        ["certificate semey", "apostille semey"]
    );
    let view = json(
        0,
        &format!("{APART} --office semey --office certificate=portal"),
    );
    assert_eq!(
        each(&view, "office"),
        ["certificate portal", "apostille branch-centre"]
    );
    // The order does not matter.
    let view = json(
        0,
        &format!("{APART} --office apostille=branch-other --office portal"),
    );
    assert_eq!(
        each(&view, "office"),
        ["certificate portal", "apostille branch-other"]
    );
}

/// An office that only some steps have is that of those steps.
#[test]
fn an_office_for_all_steps_need_not_have_every_one() {
    let view = json(0, "criminal-record --destination AE --office oral");
    let office = each(&view, "office");
    assert_eq!(office[0], "certificate branch-centre");
    assert_eq!(office[1], "legalisation mfa-consular");
    let assumed = view["assumptions"].to_string();
    assert!(assumed.contains("legalisation.office") && !assumed.contains("certificate.office"));
}

#[test]
fn an_office_that_no_step_has_is_refused() {
    let error = |line: &str| {
        let run = certctl(&format!("{line} --format json")).exits(2);
        run.error()["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        error(&format!("{APART} --office akimat")),
        "office_not_served"
    );
    assert_eq!(
        error(&format!("{APART} --office certificate=akimat")),
        "office_not_served"
    );
    assert_eq!(
        error(&format!("{APART} --office Atlantis")),
        "unknown_office"
    );
}

#[test]
fn an_answer_for_all_steps_or_for_one() {
    let representative = |line: &str| {
        let view = json(0, line);
        let steps = view["steps"].as_array().unwrap().clone();
        let answers = steps
            .iter()
            .map(|step| step["answers"]["representative"].clone());
        answers.collect::<Vec<Value>>()
    };
    let yes = Value::from("yes");
    assert_eq!(representative(APART), [Value::Null, Value::Null]);
    let all = format!("{APART} -a representative=yes");
    assert_eq!(representative(&all), [yes.clone(), yes.clone()]);
    let one = format!("{APART} -a apostille.representative=yes");
    assert_eq!(representative(&one), [Value::Null, yes.clone()]);
    let both = format!("{APART} -a representative=yes -a certificate.representative=no");
    assert_eq!(representative(&both), [Value::from("no"), yes]);
    let spelled = format!("{APART} -a REPRESENTATIVE=yes");
    assert_eq!(
        representative(&spelled),
        [Value::from("yes"), Value::from("yes")]
    );
}

/// An answer given goes before the one that the journey implies.
#[test]
fn an_answer_goes_before_the_journey() {
    let view = json(0, "criminal-record -a certificate.purpose=domestic");
    assert_eq!(view["steps"][0]["answers"]["purpose"], "domestic");
    let view = json(0, "criminal-record");
    assert_eq!(view["steps"][0]["answers"]["purpose"], "abroad");
}

/// The flags of what is assumed are those that change it, and only it.
#[test]
fn the_same_name_of_two_questions_is_told_apart() {
    let view = json(0, APART);
    let flags: Vec<&str> = view["assumptions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| one["flag"].as_str())
        .collect();
    assert!(
        flags.contains(&"-a certificate.representative=yes"),
        "{flags:?}"
    );
    assert!(
        flags.contains(&"-a apostille.representative=yes"),
        "{flags:?}"
    );
    let mut ids: Vec<&Value> = view["assumptions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["id"])
        .collect();
    let all = ids.len();
    ids.dedup();
    ids.sort_by_key(|id| id.to_string());
    ids.dedup();
    assert_eq!(ids.len(), all, "{view:#}");
}

#[test]
fn what_no_step_asks_or_has_is_refused() {
    for (code, line) in [
        ("unknown_question", "-a purpos=abroad"),
        ("answer", "-a representative=perhaps"),
        ("answer_shape", "-a purpose"),
        ("plan_step", "-a nope.purpose=abroad"),
        ("plan_step", "--office nope=portal"),
        ("plan_step", "--take nope=3"),
        ("plan_length", "--take apostille"),
        ("plan_length", "--take apostille=soon"),
        ("plan_length", "--take apostille=-3"),
        ("outside_calendar", "--take apostille=99999d"),
    ] {
        let run = certctl(&format!("{APART} {line} --format json")).exits(2);
        assert_eq!(run.error()["code"], code, "{line}\n{run}");
    }
}

/// An answer to a question that does not arise is told once, not once a step.
#[test]
fn an_answer_that_changes_nothing_is_told_once() {
    let run = certctl("criminal-record --destination DE -a residence_permit=yes").exits(0);
    assert_eq!(run.stderr.lines().count(), 1, "{run}");
    assert!(run.stderr.contains("residence_permit"), "{run}");
    assert_eq!(certctl("criminal-record --destination DE").stderr, "");
}

#[test]
fn a_length_of_ones_own_takes_the_place_of_the_official_one() {
    let view = json(0, &format!("{APART} --take apostille=10wd"));
    assert_eq!(
        each(&view, "taken"),
        ["certificate false", "apostille true"]
    );
    assert_eq!(view["steps"][1]["start"], "2026-12-22");
    assert_eq!(view["steps"][1]["ready"], "2027-01-08");
}

/// What the journey hands from step to step is named at the document.
#[test]
fn a_result_that_the_next_step_asks_for_is_told() {
    let view = json(0, APART);
    assert_eq!(
        view["steps"][1]["brings"][0]["document"],
        "apostille-document"
    );
    assert_eq!(view["steps"][1]["brings"][0]["step"], "certificate");
    let text = certctl(APART).stdout;
    let words: Vec<&str> = text.split_whitespace().collect();
    let told = "document to be apostilled (from step 1)";
    assert!(words.join(" ").contains(told), "{text}");
}

#[test]
fn a_name_that_is_near_is_suggested() {
    for (typed, near) in [
        ("crimnal-record", "criminal-record"),
        ("mariage-abroad", "marriage-abroad"),
    ] {
        let run = certctl(&format!("{typed} --format json")).exits(2);
        let error = run.error();
        assert_eq!(error["code"], "unknown_service");
        let near = Value::from(near);
        assert!(
            error["suggestions"].as_array().unwrap().contains(&near),
            "{error:#}"
        );
    }
    // The way abroad is no plan of its own.
    assert_eq!(
        certctl("abroad --format json").exits(2).error()["code"],
        "unknown_service"
    );
}

#[test]
fn strict_refuses_days_that_an_act_may_still_move() {
    certctl("criminal-record --destination DE --strict").exits(0);
    let far = "criminal-record --destination DE --date 2030-05-05 --strict --format json";
    assert_eq!(certctl(far).exits(2).error()["code"], "not_confirmed");
}

/// "Begin before today" is no day on which one can still begin.
#[test]
fn only_days_before_today_are_too_late() {
    let line = "marriage-abroad --destination AE --office oral";
    let view = json(1, &format!("{line} --by 2026-12-22"));
    assert_eq!(view["bound"], "2026-12-11");
    assert_eq!(view["too_late"], true);
    let view = json(0, &format!("{line} --by 2026-12-23"));
    assert_eq!(view["bound"], "2026-12-14");
    assert_eq!(view["too_late"], false);
}
