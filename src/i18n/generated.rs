//! The messages as the build has generated them from `data/messages`: [`Msg`], [`INDEX`] and the files.

use super::Arg;
use super::messages::Entry;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
