//! Authorities for timestamps: one of our own that lies as it is told, and OpenSSL's.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use chrono::{DateTime, Utc};
use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::ObjectIdentifier;
use der::asn1::{Int, OctetString, SetOfVec};
use der::{Any, Decode, Encode, Sequence, Tag};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{DerSignature, SigningKey};
use rand_core::OsRng;
use seal::BoxError;
use sha2::{Digest, Sha256};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::builder::{Builder, CertificateBuilder, Profile};
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
const EMAIL: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.4");
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const ECDSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");

#[derive(Clone, Sequence)]
struct Imprint {
    algorithm: AlgorithmIdentifierOwned,
    digest: OctetString,
}

#[derive(Sequence)]
struct Request {
    version: u8,
    imprint: Imprint,
    nonce: Int,
    certificates: bool,
}

#[derive(Sequence)]
struct Info {
    version: u8,
    policy: ObjectIdentifier,
    imprint: Imprint,
    serial: Int,
    time: Any,
    nonce: Int,
}

#[derive(Sequence)]
struct Status {
    status: u32,
    text: Vec<String>,
}

#[derive(Sequence)]
struct Refusal {
    status: Status,
}

#[derive(Sequence)]
struct Granted {
    status: Only,
    token: Any,
}

#[derive(Sequence)]
struct Only {
    status: u32,
}

#[derive(Sequence)]
struct Named {
    hash: OctetString,
}

#[derive(Sequence)]
struct Binding {
    certificates: Vec<Named>,
}

/// In which way an authority lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    None,
    OtherBytes,
    OtherNonce,
    OtherContent,
    OtherCertificateNamed,
    NoPurpose,
    SecondPurpose,
    Expired,
    NotYetValid,
    Refuses,
    GrantsNothing,
    Garbage,
    Nothing,
    TrailingBytes,
    TwoSigners,
    Huge,
}

/// An authority with a root of its own.
pub struct Authority {
    root_key: SigningKey,
    pub root: Certificate,
    /// What its tokens say of the time.
    pub now: DateTime<Utc>,
}

impl Authority {
    pub fn new(now: DateTime<Utc>) -> Self {
        let root_key = SigningKey::random(&mut OsRng);
        let validity = span(now, -400, 4000);
        let root = certificate(
            "CN=Test root",
            "CN=Test root",
            &root_key,
            &root_key,
            validity,
            None,
        );
        Authority { root_key, root, now }
    }

    pub fn root_der(&self) -> Vec<u8> {
        self.root.to_der().unwrap()
    }

    /// Answers a request, lying as told.
    pub fn answer(&self, request: &[u8], lie: Lie) -> Result<Vec<u8>, BoxError> {
        match lie {
            Lie::Nothing => return Ok(Vec::new()),
            Lie::Garbage => return Ok(b"<html>502 Bad Gateway</html>".to_vec()),
            Lie::Huge => return Ok(vec![0x30; 3 << 20]),
            Lie::GrantsNothing => return Ok(vec![0x30, 5, 0x30, 3, 2, 1, 0]),
            Lie::Refuses => {
                let text = vec!["no more today".to_owned()];
                let status = Status { status: 2, text };
                return Ok(Refusal { status }.to_der().unwrap());
            }
            _ => {}
        }
        let mut answer = Granted {
            status: Only { status: 0 },
            token: Any::from_der(&self.token(request, lie)).unwrap(),
        }
        .to_der()
        .unwrap();
        if lie == Lie::TrailingBytes {
            answer.push(0);
        }
        Ok(answer)
    }

    fn token(&self, request: &[u8], lie: Lie) -> Vec<u8> {
        let request = Request::from_der(request).unwrap();
        assert!(request.certificates && request.version == 1);
        let (digest, nonce) = match lie {
            Lie::OtherBytes => (OctetString::new([9; 32]).unwrap(), request.nonce),
            Lie::OtherNonce => (request.imprint.digest.clone(), Int::new(&[1]).unwrap()),
            _ => (request.imprint.digest.clone(), request.nonce),
        };
        let time = self.now.format("%Y%m%d%H%M%SZ").to_string();
        let info = Info {
            version: 1,
            policy: ObjectIdentifier::new_unwrap("1.2.3.4.1"),
            imprint: Imprint {
                digest,
                ..request.imprint
            },
            serial: Int::new(&[0x12, 0x34]).unwrap(),
            time: Any::new(Tag::GeneralizedTime, time.into_bytes()).unwrap(),
            nonce,
        };
        let content = info.to_der().unwrap();
        let validity = match lie {
            Lie::Expired => span(self.now, -30, -1),
            Lie::NotYetValid => span(self.now, 1, 30),
            _ => span(self.now, -30, 30),
        };
        let purposes = match lie {
            Lie::NoPurpose => vec![EMAIL],
            Lie::SecondPurpose => vec![TIME_STAMPING, EMAIL],
            _ => vec![TIME_STAMPING],
        };
        let key = SigningKey::random(&mut OsRng);
        let own = certificate(
            "CN=Test authority",
            "CN=Test root",
            &key,
            &self.root_key,
            validity,
            Some(purposes),
        );
        let named = if lie == Lie::OtherCertificateNamed {
            &self.root
        } else {
            &own
        };
        let signer = signer(&key, &own, named, &content);
        let mut signers = vec![signer];
        if lie == Lie::TwoSigners {
            signers.push(self::signer(&self.root_key, &self.root, &self.root, &content));
        }
        let enclosed = if lie == Lie::OtherContent {
            let mut other = content;
            let last = other.len() - 20;
            other[last] ^= 1;
            other
        } else {
            content
        };
        let signed = SignedData {
            version: CmsVersion::V3,
            digest_algorithms: SetOfVec::try_from(vec![algorithm(SHA_256)]).unwrap(),
            encap_content_info: EncapsulatedContentInfo {
                econtent_type: TST_INFO,
                econtent: Some(Any::encode_from(&OctetString::new(enclosed).unwrap()).unwrap()),
            },
            certificates: Some(CertificateSet(
                SetOfVec::try_from(vec![
                    CertificateChoices::Certificate(own),
                    CertificateChoices::Certificate(self.root.clone()),
                ])
                .unwrap(),
            )),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::try_from(signers).unwrap()),
        };
        ContentInfo {
            content_type: ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2"),
            content: Any::encode_from(&signed).unwrap(),
        }
        .to_der()
        .unwrap()
    }
}

fn signer(key: &SigningKey, own: &Certificate, named: &Certificate, content: &[u8]) -> SignerInfo {
    let binding = Binding {
        certificates: vec![Named {
            hash: OctetString::new(Sha256::digest(named.to_der().unwrap()).to_vec()).unwrap(),
        }],
    };
    let digest = OctetString::new(Sha256::digest(content).to_vec()).unwrap();
    let attributes = SetOfVec::try_from(vec![
        attribute("1.2.840.113549.1.9.3", Any::encode_from(&TST_INFO).unwrap()),
        attribute("1.2.840.113549.1.9.4", Any::encode_from(&digest).unwrap()),
        attribute("1.2.840.113549.1.9.16.2.47", Any::encode_from(&binding).unwrap()),
    ])
    .unwrap();
    let signature: DerSignature = key.sign(&attributes.to_der().unwrap());
    SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: own.tbs_certificate.issuer.clone(),
            serial_number: own.tbs_certificate.serial_number.clone(),
        }),
        digest_alg: algorithm(SHA_256),
        signed_attrs: Some(attributes),
        signature_algorithm: algorithm(ECDSA),
        signature: OctetString::new(signature.as_bytes()).unwrap(),
        unsigned_attrs: None,
    }
}

fn algorithm(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned {
        oid,
        parameters: None,
    }
}

fn attribute(oid: &str, value: Any) -> Attribute {
    Attribute {
        oid: ObjectIdentifier::new_unwrap(oid),
        values: SetOfVec::try_from(vec![value]).unwrap(),
    }
}

fn span(now: DateTime<Utc>, from: i64, until: i64) -> Validity {
    let day = |days: i64| {
        let seconds = u64::try_from(now.timestamp() + days * 86_400).unwrap();
        Time::try_from(std::time::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap()
    };
    Validity {
        not_before: day(from),
        not_after: day(until),
    }
}

fn certificate(
    subject: &str,
    issuer: &str,
    key: &SigningKey,
    signer: &SigningKey,
    validity: Validity,
    purposes: Option<Vec<ObjectIdentifier>>,
) -> Certificate {
    let public = SubjectPublicKeyInfoOwned::from_key(*key.verifying_key()).unwrap();
    let name = |text: &str| text.parse::<Name>().unwrap();
    let profile = Profile::Manual {
        issuer: Some(name(issuer)),
    };
    let serial = SerialNumber::new(
        &SigningKey::random(&mut OsRng).to_bytes()[..8]
            .iter()
            .map(|b| b & 0x3f | 1)
            .collect::<Vec<u8>>(),
    )
    .unwrap();
    let mut builder =
        CertificateBuilder::new(profile, serial, validity, name(subject), public, signer).unwrap();
    let constraints = BasicConstraints {
        ca: purposes.is_none(),
        path_len_constraint: None,
    };
    builder.add_extension(&constraints).unwrap();
    match purposes {
        None => {
            let usage = KeyUsages::KeyCertSign | KeyUsages::CRLSign;
            builder.add_extension(&KeyUsage(usage)).unwrap();
        }
        Some(purposes) => {
            builder
                .add_extension(&KeyUsage(KeyUsages::DigitalSignature.into()))
                .unwrap();
            builder
                .add_extension(&Critical(ExtendedKeyUsage(purposes)))
                .unwrap();
        }
    }
    builder.build::<DerSignature>().unwrap()
}

/// The purpose of a time-stamping certificate is critical.
struct Critical(ExtendedKeyUsage);

impl const_oid::AssociatedOid for Critical {
    const OID: ObjectIdentifier = <ExtendedKeyUsage as const_oid::AssociatedOid>::OID;
}

impl der::Encode for Critical {
    fn encoded_len(&self) -> der::Result<der::Length> {
        self.0.encoded_len()
    }

    fn encode(&self, writer: &mut impl der::Writer) -> der::Result<()> {
        self.0.encode(writer)
    }
}

impl x509_cert::ext::AsExtension for Critical {
    fn critical(&self, _: &Name, _: &[x509_cert::ext::Extension]) -> bool {
        true
    }
}

/// OpenSSL as an authority, with keys of a kind.
pub struct OpenSsl {
    folder: PathBuf,
    pub root: Vec<u8>,
}

impl OpenSsl {
    /// None where there is no OpenSSL.
    pub fn new(folder: &Path, kind: &[&str]) -> Option<Self> {
        if Command::new("openssl").arg("version").output().is_err() {
            println!("skipped: what OpenSSL's time-stamping authority answers, because there is no openssl");
            assert!(
                std::env::var_os("CI").is_none(),
                "openssl is missing, and CI is set"
            );
            return None;
        }
        std::fs::create_dir_all(folder).unwrap();
        let folder = folder.to_owned();
        let file = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        file("serial", "01\n");
        file(
            "ts.cnf",
            "[tsa]\ndefault_tsa=t\n[t]\nserial=serial\ncrypto_device=builtin\nsigner_cert=tsa.pem\ncerts=root.pem\nsigner_key=tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nclock_precision_digits=3\nordering=yes\ntsa_name=yes\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n",
        );
        file(
            "ext.cnf",
            "[ca]\nbasicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n[tsa]\nbasicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n[req]\ndistinguished_name=dn\n[dn]\n",
        );
        let run = |words: &[&str]| openssl(&folder, words);
        let new = |name: &str| {
            run(&[&["genpkey", "-out", name][..], kind].concat());
        };
        new("root.key");
        new("tsa.key");
        run(&[
            "req",
            "-x509",
            "-new",
            "-key",
            "root.key",
            "-days",
            "30",
            "-subj",
            "/CN=OpenSSL root",
            "-config",
            "ext.cnf",
            "-extensions",
            "ca",
            "-out",
            "root.pem",
        ]);
        run(&[
            "req",
            "-new",
            "-key",
            "tsa.key",
            "-subj",
            "/CN=OpenSSL authority",
            "-config",
            "ext.cnf",
            "-out",
            "tsa.csr",
        ]);
        run(&[
            "x509",
            "-req",
            "-in",
            "tsa.csr",
            "-CA",
            "root.pem",
            "-CAkey",
            "root.key",
            "-CAcreateserial",
            "-days",
            "20",
            "-extfile",
            "ext.cnf",
            "-extensions",
            "tsa",
            "-out",
            "tsa.pem",
        ]);
        let text = std::fs::read_to_string(folder.join("root.pem")).unwrap();
        let root = seal::certificates_from_pem(&text).unwrap().remove(0);
        Some(OpenSsl { folder, root })
    }

    pub fn answer(&self, request: &[u8]) -> Result<Vec<u8>, BoxError> {
        std::fs::write(self.folder.join("request.tsq"), request)?;
        openssl(
            &self.folder,
            &[
                "ts",
                "-reply",
                "-config",
                "ts.cnf",
                "-queryfile",
                "request.tsq",
                "-out",
                "answer.tsr",
            ],
        );
        Ok(std::fs::read(self.folder.join("answer.tsr"))?)
    }
}

fn openssl(folder: &Path, words: &[&str]) {
    let said = Command::new("openssl")
        .current_dir(folder)
        .args(words)
        .output()
        .unwrap();
    assert!(
        said.status.success(),
        "{words:?}: {}",
        String::from_utf8_lossy(&said.stderr)
    );
}
