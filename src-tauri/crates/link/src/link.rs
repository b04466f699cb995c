//! One link: what the phone may do, whose it is, what came of it, and when it closes.

use crate::code;
use crate::edge::Edge;
use crate::limits::Limits;
use crate::photos::Photos;
use crate::signing::Signing;
use acceptance::{DossierId, Language};
use messages::Catalogue;
use office::Office;
use office::api::{Event, PhoneArrived, PhoneComing, PhoneDevice, PhonePermission, PhoneView};
use std::collections::HashMap;
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use subtle::ConstantTimeEq;

/// Bytes of the token and of the secret: 192 bits.
const SECRET: usize = 24;
/// What a phone says of itself is cut after so many characters.
const AGENT: usize = 200;

/// One link, from its opening to its end.
pub(crate) struct Link {
    pub(crate) office: Arc<Office>,
    pub(crate) edge: Arc<Edge>,
    pub(crate) limits: Limits,
    pub(crate) permission: PhonePermission,
    pub(crate) dossier: DossierId,
    /// The language of the page on the phone.
    pub(crate) language: Language,
    pub(crate) work: Work,
    /// Files on their way lie there; the folder is the link’s own.
    pub(crate) staging: PathBuf,
    /// `192.168.43.7:40123`, as a browser writes it into `Host`.
    authority: String,
    network: String,
    /// Stands in the code on the screen; good for one phone.
    token: String,
    /// Known to that phone alone.
    secret: String,
    closed: AtomicBool,
    state: Mutex<State>,
    streams: Mutex<HashMap<u64, (SocketAddr, TcpStream)>>,
}

/// What the phone does.
pub(crate) enum Work {
    Photos(Photos),
    Signing(Box<Signing>),
}

#[derive(Default)]
struct State {
    device: Option<PhoneDevice>,
    /// Whether that phone has shown its secret since: until then the answer that brought it may have been lost.
    met: bool,
    refused: u32,
    ended: Option<Ended>,
    /// When somebody last did something.
    last: Duration,
    /// When it closes, whatever is done.
    until: Option<Duration>,
    coming: Vec<(u32, PhoneComing)>,
    arrived: Vec<PhoneArrived>,
    signed: Option<String>,
    /// One for the phone, one for everybody else together: nobody can spend what is the phone’s.
    buckets: [Bucket; 2],
}

/// Why a link closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// By the user.
    Stopped,
    /// By the phone, which was done.
    Done,
    /// By itself, as nothing happened.
    Idle,
    /// By itself, after the signature.
    Signed,
}

impl State {
    /// Whether another than the one that asks has the link, or that one has begun to use it.
    fn is_taken(&self, agent: &str, from: SocketAddr) -> bool {
        let same = |device: &PhoneDevice| device.agent == agent && device.address == from.ip().to_string();
        self.device
            .as_ref()
            .is_some_and(|device| self.met || !same(device))
    }
}

/// What a phone says of itself, as it is kept.
fn plain(agent: &str) -> String {
    agent.chars().filter(|c| !c.is_control()).take(AGENT).collect()
}

/// What is left of the requests that may come at once.
#[derive(Default, Clone, Copy)]
struct Bucket {
    left: f64,
    at: Duration,
}

/// Whether the one who asks is the phone of this link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// The phone.
    Phone,
    /// Nobody’s yet.
    Unknown,
}

/// What is needed in order to open a link.
pub(crate) struct Opening {
    pub(crate) office: Arc<Office>,
    pub(crate) edge: Arc<Edge>,
    pub(crate) limits: Limits,
    pub(crate) permission: PhonePermission,
    pub(crate) dossier: DossierId,
    pub(crate) language: Language,
    pub(crate) work: Work,
    pub(crate) staging: PathBuf,
    pub(crate) network: String,
}

impl Link {
    /// A link that listens at `address`.
    pub(crate) fn new(opening: Opening, address: SocketAddr) -> Self {
        let secret = || {
            let mut bytes = [0; SECRET];
            (opening.edge.random)(&mut bytes);
            hex::encode(bytes)
        };
        let (token, secret) = (secret(), secret());
        let now = (opening.edge.elapsed)();
        Self {
            authority: address.to_string(),
            token,
            secret,
            state: Mutex::new(State {
                last: now,
                buckets: [Bucket {
                    left: opening.limits.burst.into(),
                    at: now,
                }; 2],
                ..State::default()
            }),
            closed: AtomicBool::new(false),
            streams: Mutex::default(),
            office: opening.office,
            edge: opening.edge,
            limits: opening.limits,
            permission: opening.permission,
            dossier: opening.dossier,
            language: opening.language,
            work: opening.work,
            staging: opening.staging,
            network: opening.network,
        }
    }

    /// The texts of the page on the phone.
    pub(crate) fn catalogue(&self) -> &'static Catalogue {
        Catalogue::of(self.language)
    }

    /// Whether `host` is this link’s own: a page of elsewhere that was made to lead here says another.
    pub(crate) fn is_host(&self, host: &str) -> bool {
        host == self.authority
    }

    /// Whether `origin` is this link’s own page.
    pub(crate) fn is_origin(&self, origin: Option<&str>) -> bool {
        origin.and_then(|origin| origin.strip_prefix("http://")) == Some(self.authority.as_str())
    }

    /// Whether `token` is the one in the code, compared without telling how much of it is right.
    pub(crate) fn is_token(&self, token: &str) -> bool {
        token.as_bytes().ct_eq(self.token.as_bytes()).into()
    }

    /// Who asks, by the cookies of the request.
    pub(crate) fn who(&self, cookies: &str) -> Who {
        let ours = |cookie: &str| {
            let value = cookie.trim().strip_prefix(COOKIE)?.strip_prefix('=')?;
            Some(bool::from(value.as_bytes().ct_eq(self.secret.as_bytes())))
        };
        let known = cookies.split(';').filter_map(ours).any(|same| same);
        // A secret that was never handed out is nobody’s.
        let mut state = self.state();
        if known && state.device.is_some() {
            state.met = true;
            Who::Phone
        } else {
            Who::Unknown
        }
    }

    /// Whether another phone than the one that asks has the link already.
    pub(crate) fn is_taken(&self, agent: &str, from: SocketAddr) -> bool {
        self.state().is_taken(&plain(agent), from)
    }

    /// Gives the link to the phone that asks, the first one; the cookie to set, or nothing where another has it.
    pub(crate) fn bind(&self, agent: &str, from: SocketAddr) -> Option<String> {
        {
            let mut state = self.state();
            let agent = plain(agent);
            if state.is_taken(&agent, from) {
                return None;
            }
            state.device = Some(PhoneDevice {
                name: crate::device::in_words(&agent, self.catalogue()),
                agent,
                address: from.ip().to_string(),
                at: self.office.now(),
            });
            state.last = (self.edge.elapsed)();
        }
        self.tell();
        Some(format!(
            "{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax",
            self.secret
        ))
    }

    /// The phone, once there is one.
    pub(crate) fn device(&self) -> Option<PhoneDevice> {
        self.state().device.clone()
    }

    /// Another device was turned away.
    pub(crate) fn refused(&self) {
        let mut state = self.state();
        state.refused = state.refused.saturating_add(1);
        drop(state);
        self.tell();
    }

    /// Whether one more request of `who` may be answered now.
    pub(crate) fn admits(&self, who: Who) -> bool {
        let now = (self.edge.elapsed)();
        let mut state = self.state();
        let [phones, others] = &mut state.buckets;
        let bucket = if who == Who::Phone { phones } else { others };
        let passed = now.saturating_sub(bucket.at).as_secs_f64();
        bucket.left = (bucket.left + passed * f64::from(self.limits.rate)).min(self.limits.burst.into());
        bucket.at = now;
        if bucket.left < 1.0 {
            return false;
        }
        bucket.left -= 1.0;
        true
    }

    /// Somebody did something: the time until the link closes begins anew.
    pub(crate) fn touch(&self) {
        self.state().last = (self.edge.elapsed)();
    }

    /// Closes the link where its time is up.
    pub(crate) fn tick(&self) {
        let now = (self.edge.elapsed)();
        let ended = {
            let state = self.state();
            if state.until.is_some_and(|until| now >= until) {
                Ended::Signed
            } else if now.saturating_sub(state.last) >= self.limits.idle {
                Ended::Idle
            } else {
                return;
            }
        };
        self.close(ended);
    }

    /// Closes the link: nothing is answered any more, and what is on its way is cut.
    pub(crate) fn close(&self, ended: Ended) {
        if self.closed.swap(true, Ordering::SeqCst) {
            return;
        }
        {
            let mut state = self.state();
            state.ended = Some(ended);
            state.coming.clear();
        }
        // The answer that says goodbye is written before the connection is let go; the others have nothing left to say.
        if ended != Ended::Done {
            for (_, stream) in locked(&self.streams).values() {
                // One that is gone already is what was wanted.
                let _ = stream.shutdown(Shutdown::Both);
            }
        }
        self.tell();
    }

    /// Whether files came of which a part is missing.
    pub(crate) fn has_unfinished(&self) -> bool {
        match &self.work {
            Work::Photos(photos) => photos.has_unfinished(),
            Work::Signing(_) => false,
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// Notes a connection; false where there are too many.
    pub(crate) fn enter(&self, number: u64, from: SocketAddr, stream: &TcpStream) -> bool {
        let mut streams = locked(&self.streams);
        let each = streams.values().filter(|(other, _)| other.ip() == from.ip());
        if streams.len() >= self.limits.connections || each.count() >= self.limits.connections_each {
            return false;
        }
        let Ok(stream) = stream.try_clone() else {
            return false;
        };
        streams.insert(number, (from, stream));
        true
    }

    /// A connection has ended.
    pub(crate) fn leave(&self, number: u64) {
        locked(&self.streams).remove(&number);
    }

    /// Whether nobody is being answered any more.
    pub(crate) fn is_empty(&self) -> bool {
        locked(&self.streams).is_empty()
    }

    /// Cuts a connection that another one takes the place of.
    pub(crate) fn cut(&self, number: u64) {
        if let Some((_, stream)) = locked(&self.streams).get(&number) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Tells how much of a file is here.
    pub(crate) fn coming(&self, number: u32, name: &str, bytes: u64, received: u64) {
        let mut state = self.state();
        state.last = (self.edge.elapsed)();
        match state.coming.iter_mut().find(|(known, _)| *known == number) {
            Some((_, coming)) => coming.received = received,
            None => {
                let coming = PhoneComing {
                    name: name.to_owned(),
                    bytes,
                    received,
                };
                state.coming.push((number, coming));
            }
        }
    }

    /// A file on its way is dropped.
    pub(crate) fn dropped(&self, number: u32) {
        self.state().coming.retain(|(known, _)| *known != number);
    }

    /// A file has arrived.
    pub(crate) fn arrived(&self, number: u32, arrived: PhoneArrived) {
        {
            let mut state = self.state();
            state.last = (self.edge.elapsed)();
            state.coming.retain(|(known, _)| *known != number);
            state.arrived.push(arrived);
        }
        self.tell();
    }

    /// `name` has signed: a while to take the copy, then it closes.
    pub(crate) fn signed(&self, name: &str) {
        {
            let now = (self.edge.elapsed)();
            let mut state = self.state();
            state.signed = Some(name.to_owned());
            state.until = Some(now + self.limits.farewell);
            state.last = now;
        }
        self.tell();
    }

    /// Tells the window.
    pub(crate) fn tell(&self) {
        self.office.tell(&Event::Phone {
            dossier: self.dossier,
        });
    }

    /// The link as it stands, in the words of the user.
    pub(crate) fn view(&self) -> PhoneView {
        let catalogue = Catalogue::of(self.office.language());
        let url = format!("http://{}/k/{}", self.authority, self.token);
        let now = (self.edge.elapsed)();
        let state = self.state();
        let left = self.limits.idle.saturating_sub(now.saturating_sub(state.last));
        let left = state
            .until
            .map_or(left, |until| left.min(until.saturating_sub(now)));
        PhoneView {
            permission: self.permission,
            dossier: self.dossier,
            open: !self.is_closed(),
            ended: state.ended.map(|ended| catalogue.text(ended.key())),
            qr: code::path(&url),
            url,
            network: self.network.clone(),
            device: state.device.clone(),
            refused: state.refused,
            coming: state.coming.iter().map(|(_, coming)| coming.clone()).collect(),
            arrived: state.arrived.clone(),
            signed: state.signed.clone(),
            closes_in: u32::try_from(left.as_secs()).unwrap_or(u32::MAX),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        locked(&self.state)
    }
}

/// The name of the cookie that holds the secret.
const COOKIE: &str = "sans-reserve-link";

impl Ended {
    fn key(self) -> &'static str {
        match self {
            Self::Stopped => "phone-ended-stopped",
            Self::Done => "phone-ended-done",
            Self::Idle => "phone-ended-idle",
            Self::Signed => "phone-ended-signed",
        }
    }
}

/// Locks what a panic may have left behind; what lies in it is whole in any case.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
