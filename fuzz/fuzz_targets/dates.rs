//! Runs [`certctl_fuzz::dates`] with whatever the fuzzer thinks of.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| certctl_fuzz::dates(data));
