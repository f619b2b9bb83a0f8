//! Counts open connections, in all and by address, and forgets an address with its last connection.

use super::limits;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// The counters of one room.
#[derive(Default)]
pub(super) struct Gate {
    open: Mutex<HashMap<IpAddr, usize>>,
}

/// Leave to hold one connection; given back when dropped.
pub(super) struct Pass {
    gate: Arc<Gate>,
    address: IpAddr,
}

impl Gate {
    /// A pass for a connection from `address`; `None` where that address or the room has as many as it may.
    pub(super) fn enter(self: &Arc<Self>, address: IpAddr) -> Option<Pass> {
        let address = address.to_canonical();
        let most = if address.is_loopback() { limits::CONNECTIONS_FROM_LOOPBACK } else { limits::CONNECTIONS_PER_ADDRESS };
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.values().sum::<usize>() >= limits::CONNECTIONS || open.get(&address).is_some_and(|count| *count >= most) {
            return None;
        }
        *open.entry(address).or_default() += 1;
        Some(Pass { gate: Arc::clone(self), address })
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        let mut open = self.gate.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn phone(n: u8) -> IpAddr {
        IpAddr::from([192, 168, 1, n])
    }

    #[test]
    fn one_address_gets_no_more_than_its_share_and_others_still_enter() {
        let gate = Arc::new(Gate::default());
        let passes: Vec<_> = (0..8).map(|_| gate.enter(phone(1)).unwrap()).collect();
        assert!(gate.enter(phone(1)).is_none());
        assert!(gate.enter("::ffff:192.168.1.1".parse().unwrap()).is_none(), "the same phone in IPv6 clothes");
        assert!(gate.enter(phone(2)).is_some());
        drop(passes);
        assert!(gate.enter(phone(1)).is_some());
    }

    #[test]
    fn all_addresses_together_stop_at_the_limit() {
        let gate = Arc::new(Gate::default());
        let passes: Vec<_> = (0..=255).filter_map(|n| gate.enter(phone(n)).map(|p| (p, gate.enter(phone(n))))).collect();
        assert_eq!(passes.iter().map(|(_, second)| 1 + usize::from(second.is_some())).sum::<usize>(), 256);
        assert!(gate.enter(IpAddr::from([127, 0, 0, 1])).is_none());
    }

    #[test]
    fn an_address_is_forgotten_with_its_last_connection() {
        let gate = Arc::new(Gate::default());
        drop(gate.enter(phone(7)));
        assert!(gate.open.lock().unwrap().is_empty());
    }
}
