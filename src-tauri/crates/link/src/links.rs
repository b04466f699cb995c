//! The door through which a host opens the link, looks at it and closes it. There is one link at a time.

use crate::edge::Edge;
use crate::limits::Limits;
use crate::link::{Ended, Link, Opening, Work, locked};
use crate::photos::Photos;
use crate::uploads::Upload;
use crate::{networks, server, signing};
use acceptance::{ActId, Language};
use messages::Catalogue;
use office::Office;
use office::api::{Call, PhoneCall, PhoneNetwork, PhonePermission, PhoneView, Problem};
use serde_json::Value;
use std::net::{IpAddr, TcpListener};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// The links of one office. Whoever drops it closes the link that is open.
pub struct Links {
    office: Arc<Office>,
    edge: Arc<Edge>,
    limits: Limits,
    staging: PathBuf,
    current: Mutex<Option<Current>>,
    /// What closed links left half sent, of the act that it is for.
    left: Mutex<Option<(ActId, Vec<Upload>)>>,
    count: AtomicU32,
}

struct Current {
    link: Arc<Link>,
    listener: Option<JoinHandle<()>>,
}

impl Links {
    /// Links over `office`; files on their way lie in `staging`, which is emptied now and belongs to nobody else.
    #[must_use]
    pub fn new(office: Arc<Office>, edge: Edge, staging: PathBuf) -> Self {
        Self::limited(office, edge, staging, Limits::default())
    }

    /// As [`Self::new`], with limits other than the usual ones.
    #[must_use]
    pub fn limited(office: Arc<Office>, edge: Edge, staging: PathBuf, limits: Limits) -> Self {
        // What an earlier run left over costs space, not truth.
        let _ = std::fs::remove_dir_all(&staging);
        Self {
            office,
            edge: Arc::new(edge),
            limits,
            staging,
            current: Mutex::default(),
            left: Mutex::default(),
            count: AtomicU32::new(0),
        }
    }

    /// Answers one call with the JSON of the view that it names.
    ///
    /// # Errors
    /// A refusal or failure, as a sentence in the user’s language.
    pub fn answer(&self, call: PhoneCall) -> Result<Value, Problem> {
        let json = |view| serde_json::to_value(view).map_err(|_| self.problem("problem-internal"));
        match call {
            PhoneCall::Networks => {
                serde_json::to_value(self.networks()).map_err(|_| self.problem("problem-internal"))
            }
            PhoneCall::Start { permission, address } => json(Some(self.start(permission, &address)?)),
            PhoneCall::State => json(self.state()),
            PhoneCall::Stop => json(self.stop()),
        }
    }

    /// The networks to choose from, the likeliest first.
    #[must_use]
    pub fn networks(&self) -> Vec<PhoneNetwork> {
        networks::offered((self.edge.interfaces)(), Catalogue::of(self.office.language()))
    }

    /// How the link stands, or how the last one ended.
    #[must_use]
    pub fn state(&self) -> Option<PhoneView> {
        locked(&self.current).as_ref().map(|current| current.link.view())
    }

    fn start(&self, permission: PhonePermission, address: &str) -> Result<PhoneView, Problem> {
        let found = self
            .networks()
            .into_iter()
            .find(|network| network.address == address);
        let parsed: Option<IpAddr> = address.parse().ok();
        let (Some(network), Some(address)) = (found, parsed) else {
            return Err(self.problem("problem-phone-network"));
        };
        let act = match permission {
            PhonePermission::Photos { act } | PhonePermission::Sign { act, .. } => act,
        };
        let view = self.office.answer(Call::OpenAct { act })?;
        let dossier = serde_json::from_value(view["act"]["dossier"].clone())
            .map_err(|_| self.problem("problem-internal"))?;
        let (work, language) = match permission {
            PhonePermission::Photos { act } => (Work::Photos(Photos::new(act)), self.office.language()),
            PhonePermission::Sign { act, signatory } => self.signing(&view, act, signatory)?,
        };
        // Held until the new one stands: of two that are opened at once, one closes the other.
        let mut current = locked(&self.current);
        if let Some(before) = current.as_mut() {
            before.end();
            self.keep(&before.link);
        }
        let unheard = |_| self.problem("problem-phone-listen");
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let staging = self.staging.join(number.to_string());
        std::fs::create_dir_all(&staging).map_err(|_| self.problem("problem-disk"))?;
        let listener = TcpListener::bind((address, 0)).map_err(unheard)?;
        let here = listener.local_addr().map_err(unheard)?;
        // Only a link that can be reached takes over what another was sent in part.
        if let Work::Photos(photos) = &work {
            photos.expect(self.left_of(photos.act()));
        }
        let opening = Opening {
            office: Arc::clone(&self.office),
            edge: Arc::clone(&self.edge),
            limits: self.limits,
            permission,
            dossier,
            language,
            work,
            staging,
            network: network.name,
        };
        let link = Arc::new(Link::new(opening, here));
        let thread = server::serve(Arc::clone(&link), listener).map_err(unheard)?;
        let opened = link.view();
        *current = Some(Current {
            link,
            listener: Some(thread),
        });
        Ok(opened)
    }

    fn signing(
        &self,
        view: &Value,
        act: acceptance::ActId,
        signatory: acceptance::SignatoryId,
    ) -> Result<(Work, Language), Problem> {
        let desk = self.office.answer(Call::Desk)?;
        if desk["key"]["locked"] == true {
            // Nobody should read and draw, and then be told.
            return Err(self.problem("problem-key-locked"));
        }
        let catalogue = Catalogue::of(self.office.language());
        let waiting = signing::waiting(view, signatory, catalogue).map_err(|message| Problem {
            code: "problem-phone-signatory".to_owned(),
            message,
            details: Vec::new(),
        })?;
        let signing = signing::Signing::new(act, signatory, &waiting.name);
        Ok((Work::Signing(Box::new(signing)), waiting.language))
    }

    /// Keeps what a closed link left half sent, in the place of what one before it left of another act.
    fn keep(&self, link: &Link) {
        let Work::Photos(photos) = &link.work else {
            return;
        };
        let unfinished = photos.unfinished();
        if let Some((_, before)) = locked(&self.left).replace((photos.act(), unfinished)) {
            before.iter().for_each(Upload::discard);
        }
    }

    /// What was left half sent of `act`; what is of another one goes.
    fn left_of(&self, act: ActId) -> Vec<Upload> {
        match locked(&self.left).take() {
            Some((of, unfinished)) if of == act => unfinished,
            Some((_, unfinished)) => {
                unfinished.iter().for_each(Upload::discard);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Closes the link; when this returns, nothing listens any more.
    fn stop(&self) -> Option<PhoneView> {
        let mut current = locked(&self.current);
        let current = current.as_mut()?;
        current.end();
        Some(current.link.view())
    }

    fn problem(&self, key: &str) -> Problem {
        Problem {
            code: key.to_owned(),
            message: Catalogue::of(self.office.language()).text(key),
            details: Vec::new(),
        }
    }
}

impl Current {
    fn end(&mut self) {
        self.link.close(Ended::Stopped);
        if let Some(listener) = self.listener.take() {
            // It has nothing to give back.
            let _ = listener.join();
        }
    }
}

impl Drop for Links {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_dir_all(&self.staging);
    }
}
