//! The whole story of a contested reserve in the real window: the crooked wall is told of and acknowledged, extra work is
//! agreed, the reserve is contested because of that wall, lifted, and everything goes out as one file.

use crate::driver::Driver;
use crate::flows::{answer_dialog, decide, make_dossier, present_oneself, read_and_issue, reopen, sign_all};
use crate::stage::Stage;
use office::api::Call;
use tests::world::facts;

const TAB: &str = "\u{E004}";

#[test]
fn a_reserve_is_contested_by_the_notice_that_went_before_and_all_of_it_goes_out_as_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let file = folder.path().join("litige.pdf");
    {
        let stage = Stage::open(&data, &[]);
        let window = &stage.window;
        present_oneself(window);
        make_dossier(window);
        tell_of_the_wall(window);
        agree(window);
        receive(window);
        lift(window);
        answer_dialog(window, &file);
        window.click("#go-dossier");
        window.click("#dossier-more");
        window.click("[data-choice=dispute]");
        window.until("the dispute file is written", || file.is_file().then_some(()));
        window.picture("story-5-dispute");
    }
    let office = reopen(&data);
    let verified = office.answer(Call::VerifyFile { path: file }).unwrap();
    assert!(facts(&verified).intact(), "{verified:#}");
    let desk = office.answer(Call::Desk).unwrap();
    let dossier = desk["dossiers"][0]["id"].as_str().unwrap().parse().unwrap();
    let view = office.answer(Call::OpenDossier { dossier }).unwrap();
    let kinds: Vec<&str> = view["acts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|act| act["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["support_notice", "agreement", "reception", "lifting"]);
    assert_eq!(view["reserves"][0]["standing"], "lifted");
    let cited = &view["reserves"][0]["reserve"]["support_notice"];
    assert_eq!(cited, &view["acts"][0]["id"], "the reserve cites the notice");
    assert_eq!(view["reserves"][0]["reserve"]["answerable"], "existing_support");
}

fn begin(window: &Driver, kind: &str) {
    window.click("#new-act");
    window.click(&format!("#new-{kind}"));
    window.find("[data-testid=act-title]");
}

/// Issues the act that is open, has both sides sign it, and comes back to it.
fn signed(window: &Driver) {
    window.until("nothing is missing", || {
        window
            .attribute("#findings-open", "class")
            .contains("state-ok")
            .then_some(())
    });
    read_and_issue(window);
    sign_all(window);
    window.click("#read-back");
    window.find("[data-testid=issued-banner]");
}

fn tell_of_the_wall(window: &Driver) {
    begin(window, "support-notice");
    window.append("#support-subject", "mur nord du séjour");
    // The door, the first item.
    window.click("#s-subject input[type=checkbox]");
    if window.find_all("[data-testid=defect]").is_empty() {
        window.click("#add-defect");
    }
    let words = [
        "à gauche de la porte",
        "mur hors d’aplomb",
        "14 mm sur 2 m",
        "5 mm sur 2 m",
    ];
    for (place, words) in (2..).zip(words) {
        window.append(
            &format!("[data-testid=defect] .field:nth-child({place}) input"),
            words,
        );
    }
    window.append(
        "#support-consequence",
        "Un jour de 1 cm restera visible en haut de la porte.",
    );
    window.append("#support-proposal", "Redresser le mur avant la pose.");
    window.click("#support-choice-go_on");
    window.picture("story-1-support");
    signed(window);
}

fn agree(window: &Driver) {
    begin(window, "agreement");
    window.append("#agreement-subject", "tablette sous la fenêtre");
    window.append(
        "#agreement-terms",
        "Une tablette en chêne est posée sous la fenêtre du séjour.",
    );
    window.append("#agreement-price", "310");
    window.picture("story-2-agreement");
    signed(window);
}

fn receive(window: &Driver) {
    begin(window, "reception");
    decide(window);
    window.click("[data-testid=answer-contested]");
    window.find("[data-testid=support-offer]");
    window.picture("story-3-offer");
    window.click("[data-testid=support-cite]");
    window.find("[data-testid=support-cited]");
    window.append(
        "[data-testid=reserve-contractor]",
        "Le mur est hors d’aplomb de 14 mm sur 2 m ; vous avez choisi la pose en l’état.",
    );
    window.click("#decision-with_reserves");
    signed(window);
}

fn lift(window: &Driver) {
    window.click("#go-dossier");
    window.click("#forward-lifting");
    window.find("[data-testid=lifting-line]");
    window.append("[data-testid=lifting-line] [id$=-done]", "ouvrant raboté");
    window.append("[data-testid=lifting-line] [id$=-done-on]", "aujourd’hui");
    window.press(TAB);
    window.click("#lift-rest");
    window.picture("story-4-lifting");
    signed(window);
}
