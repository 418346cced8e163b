//! Runs [`certctl_fuzz::rules`] with whatever the fuzzer thinks of.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| certctl_fuzz::rules(data));
