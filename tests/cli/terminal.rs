//! A person at a terminal: the interview, its help, its corrections, and how it is left.

mod asking;
mod correcting;
mod form;
mod interview;
mod leaving;
mod plain;
mod proposing;
mod review;
