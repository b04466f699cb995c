//! `sign SOURCE DESTINATION` certifies the field `Entreprise` and signs the field `Client` with fresh keys.

use std::path::Path;

use seal::{Blank, DocMdp, InstallationKeys, Signing};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [source, destination] = arguments.as_slice() else {
        return Err("from where to where?".into());
    };
    let now: chrono::DateTime<chrono::Utc> = std::time::SystemTime::now().into();
    let keys = InstallationKeys::generate("Bâti Été & Fils", "FR", now, &mut rand_core::OsRng)?;
    let certification = Signing {
        field: "Entreprise",
        signer_name: "Bâti Été & Fils",
        reason: "Procès-verbal émis",
        location: None,
        time: now.fixed_offset(),
        certification: Some(DocMdp::FormFillingAndSigning),
        appearance: &Blank,
        details: &[],
    };
    seal::sign(
        Path::new(source),
        Path::new(destination),
        &certification,
        &keys.seal_identity(),
    )?;
    let client = seal::session_identity("Zoé Martin", "Nom déclaré", &keys, now, &mut rand_core::OsRng)?;
    let signing = Signing {
        field: "Client",
        signer_name: "Zoé Martin",
        reason: "Réception",
        certification: None,
        ..certification
    };
    seal::sign(Path::new(destination), Path::new(destination), &signing, &client)?;
    println!("{}", keys.root_fingerprint()?);
    Ok(())
}
