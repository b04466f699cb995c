//! Times that a third party vouches for: asked of a real authority on this machine, and judged by foreign programs.

use acceptance::{ActId, Timestamping};
use office::api::Call;
use serde_json::Value;
use std::fs;
use std::time::Duration;
use tests::authority::{Authority, Manner};
use tests::story;
use tests::tools::{Tool, trust_database};
use tests::world::{World, certificates, facts};

fn choose(world: &World, authority: &Authority, trusted: &str, automatic: bool) -> Value {
    world.ask(Call::SaveTimestamping {
        timestamping: Some(Timestamping {
            address: authority.address.clone(),
            trusted: trusted.to_owned(),
            automatic,
        }),
    })
}

fn waiting(world: &World) -> u64 {
    world.ask(Call::Desk)["waiting_for_timestamp"].as_u64().unwrap()
}

fn stamps(world: &World, act: ActId) -> usize {
    let view = world.ask(Call::OpenAct { act });
    view["proof"]["timestamps"].as_array().unwrap().len()
}

fn levels(view: &Value) -> Vec<String> {
    let facts = view["facts"].as_array().unwrap().iter();
    let levels = facts.filter(|fact| fact["name"] == "level" && fact["standing"] == "holds");
    levels
        .map(|fact| fact["message"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_timestamp_is_asked_for_later_and_every_judge_agrees() {
    let world = World::real();
    let Some(authority) = Authority::start(&world.beside("authority")) else {
        return;
    };
    let act = story::signed(&world).act;
    assert_eq!(waiting(&world), 0);
    assert_eq!(
        world.refused(Call::Timestamp { act }).code,
        "problem-timestamp-none"
    );
    choose(&world, &authority, &authority.root, false);
    assert_eq!((waiting(&world), authority.asked()), (1, 0));
    let before = fs::read(story::export(&world, act, "before.pdf")).unwrap();
    world.tell(Call::Timestamp { act });
    // The answer showed where the list is; the second question carries it.
    assert_eq!((waiting(&world), authority.asked()), (0, 2));
    assert_eq!(stamps(&world, act), 1);
    let file = story::export(&world, act, "after.pdf");
    assert!(fs::read(&file).unwrap().starts_with(&before));
    let view = world.ask(Call::VerifyAct { act });
    assert!(facts(&view).intact(), "{view:#}");
    let found = levels(&view);
    assert_eq!(found.len(), 3, "{view:#}");
    assert!(found.iter().all(|level| level.contains("B-LTA")), "{found:?}");
    let journal = world.ask(Call::VerifyJournal);
    assert_eq!(journal["unbroken"], true, "{journal:#}");

    let trust = world.beside("trust.pem");
    let mut roots = certificates(&world.data());
    roots.push(authority.root.clone());
    fs::write(&trust, roots.concat()).unwrap();
    let words = |words: &[&str]| -> Vec<String> {
        let fixed = words.iter().map(|word| (*word).to_owned());
        fixed.chain([file.to_string_lossy().into_owned()]).collect()
    };
    let trusted = trust.to_string_lossy().into_owned();
    if let Some(pyhanko) = Tool::in_variable("pyHanko", "SANS_RESERVE_PYHANKO") {
        // The authority’s list and the installation’s own lie in the file: nothing is left out of the judgement.
        for judge in ["validate", "adesverify"] {
            let said = pyhanko.run(&words(&["sign", judge, "--pretty-print", "--trust", &trusted]));
            let valid = said.text.matches("The signature is judged VALID").count();
            assert!(said.success && valid >= 3, "{judge}: {}", said.text);
        }
    }
    if let Some(pdfsig) = Tool::on_path("pdfsig") {
        let folder = world.beside("pdfsig");
        fs::create_dir_all(&folder).unwrap();
        let database = trust_database(&folder, &roots).unwrap();
        let said = pdfsig.run(&words(&["-nssdir", &database.to_string_lossy()]));
        assert_eq!(
            said.text.matches("Signature is Valid").count(),
            3,
            "{}",
            said.text
        );
    }
    if let Some(qpdf) = Tool::on_path("qpdf") {
        let said = qpdf.run(&words(&["--check"]));
        assert!(said.success && !said.text.contains("WARNING"), "{}", said.text);
    }
    if let Some(verapdf) = Tool::in_variable("veraPDF", "SANS_RESERVE_VERAPDF") {
        for profile in ["3a", "ua1"] {
            let said = verapdf.run(&words(&[profile]));
            assert!(said.success, "{profile}: {}", said.text);
        }
    }
}

#[test]
fn a_level_that_nothing_shows_the_authority_to_be_fit_for_is_not_claimed() {
    let world = World::real();
    let Some(authority) = Authority::start_without_lists(&world.beside("authority")) else {
        return;
    };
    let act = story::signed(&world).act;
    choose(&world, &authority, &authority.root, false);
    world.tell(Call::Timestamp { act });
    let view = world.ask(Call::VerifyAct { act });
    assert!(facts(&view).intact(), "{view:#}");
    // Its twin, above: an authority that publishes its lists.
    assert_eq!(levels(&view), Vec::<String>::new(), "{view:#}");
    assert!(
        view.to_string()
            .contains("sans données de révocation de l’autorité"),
        "{view:#}"
    );
}

#[test]
fn whoever_lies_or_fails_costs_nothing_but_the_time() {
    let world = World::real();
    let Some(authority) = Authority::start(&world.beside("authority")) else {
        return;
    };
    let act = story::signed(&world).act;
    choose(&world, &authority, &authority.root, false);
    let before = fs::read(story::export(&world, act, "before.pdf")).unwrap();
    let manners = [
        (Manner::OtherBytes, "problem-timestamp-wrong"),
        (Manner::OtherRequest, "problem-timestamp-wrong"),
        (Manner::Expired, "problem-timestamp-expired"),
        (Manner::Refuses, "problem-timestamp-refused"),
        (Manner::Empty, "problem-timestamp-not-one"),
        (Manner::Garbage, "problem-timestamp-not-one"),
        (Manner::Huge, "problem-timestamp-no-answer"),
        (Manner::Error, "problem-timestamp-no-answer"),
        (Manner::Hangs, "problem-timestamp-no-answer"),
    ];
    for (manner, code) in manners {
        authority.behave(manner);
        let problem = world.refused(Call::Timestamp { act });
        assert_eq!(problem.code, code, "{manner:?}: {}", problem.message);
        assert_eq!((waiting(&world), stamps(&world, act)), (1, 0), "{manner:?}");
    }
    authority.behave(Manner::Honest);
    let stranger = Authority::start(&world.beside("stranger")).unwrap();
    choose(&world, &authority, &stranger.root, false);
    assert_eq!(
        world.refused(Call::Timestamp { act }).code,
        "problem-timestamp-untrusted"
    );
    let pending = world.ask(Call::TimestampPending);
    assert_eq!(pending["waiting"].as_array().unwrap().len(), 1, "{pending}");
    assert_eq!(fs::read(story::export(&world, act, "after.pdf")).unwrap(), before);
    // Whom nobody said to trust is asked, and told as unknown.
    choose(&world, &authority, "", false);
    let pending = world.ask(Call::TimestampPending);
    assert_eq!(pending["done"].as_array().unwrap().len(), 1, "{pending}");
    let view = world.ask(Call::VerifyAct { act });
    assert!(facts(&view).intact(), "{view:#}");
    let text = view.to_string();
    assert!(
        text.contains("timestamp-authority") && levels(&view).is_empty(),
        "{view:#}"
    );
    assert!(
        text.contains("qui se dit") && !text.contains("tout ce qu’il faut"),
        "{view:#}"
    );
    let told = view["facts"].as_array().unwrap().iter();
    let mut stamps = told.filter(|fact| fact["name"] == "timestamp");
    assert!(stamps.all(|fact| fact["standing"] == "note"), "{view:#}");
}

#[test]
fn a_time_before_the_certificate_of_a_signature_is_not_written() {
    for days in [3, 30] {
        let world = World::wrong_by(days);
        let Some(authority) = Authority::start(&world.beside("authority")) else {
            return;
        };
        let act = story::signed(&world).act;
        choose(&world, &authority, &authority.root, false);
        let problem = world.refused(Call::Timestamp { act });
        assert_eq!(problem.code, "problem-timestamp-impossible", "{problem:?}");
        assert_eq!((waiting(&world), stamps(&world, act)), (1, 0), "{days}");
    }
}

#[test]
fn who_signs_after_a_timestamp_waits_for_the_next() {
    let world = World::real();
    let Some(authority) = Authority::start(&world.beside("authority")) else {
        return;
    };
    let act = story::draft(&world).act;
    choose(&world, &authority, &authority.root, false);
    world.tell(Call::Issue { act });
    world.tell(Call::TimestampPending);
    assert_eq!((waiting(&world), stamps(&world, act)), (0, 1));
    story::sign_by_all(&world, act);
    assert_eq!(waiting(&world), 1);
    world.tell(Call::TimestampPending);
    assert_eq!((waiting(&world), stamps(&world, act)), (0, 2));
    let view = world.ask(Call::VerifyAct { act });
    assert!(facts(&view).intact(), "{view:#}");
    assert_eq!(levels(&view).len(), 3, "{view:#}");
}

#[test]
fn by_itself_it_is_asked_for_behind_a_signature_and_never_before_its_eyes() {
    let world = World::real();
    let Some(authority) = Authority::start(&world.beside("authority")) else {
        return;
    };
    let act = story::draft(&world).act;
    authority.behave(Manner::Hangs);
    choose(&world, &authority, "", true);
    world.tell(Call::Issue { act });
    story::sign_by_all(&world, act);
    assert_eq!(stamps(&world, act), 0);
    authority.behave(Manner::Honest);
    // What was begun meanwhile may still come, and does no harm.
    world.tell(Call::TimestampPending);
    assert!(stamps(&world, act) >= 1);
    // In the background, in its own time.
    let other = World::real();
    let act = story::draft(&other).act;
    choose(&other, &authority, "", true);
    other.tell(Call::Issue { act });
    for _ in 0..600 {
        if stamps(&other, act) > 0 {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("no timestamp came by itself");
}

#[test]
fn an_address_that_is_none_and_certificates_that_are_none_are_refused() {
    let world = World::real();
    let refused = |address: &str, trusted: &str| {
        let timestamping = Some(Timestamping {
            address: address.to_owned(),
            trusted: trusted.to_owned(),
            automatic: false,
        });
        world.refused(Call::SaveTimestamping { timestamping }).code
    };
    for address in [
        "",
        "tsa.example",
        "ftp://tsa.example/",
        "file:///etc/passwd",
        "http://",
        "https://me:word@tsa.example/",
    ] {
        assert_eq!(refused(address, ""), "problem-timestamp-address", "{address}");
    }
    for trusted in [
        "nothing",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        assert_eq!(
            refused("https://tsa.example/", trusted),
            "problem-timestamp-certificates"
        );
    }
    assert!(world.ask(Call::Desk)["timestamping"].is_null());
}
