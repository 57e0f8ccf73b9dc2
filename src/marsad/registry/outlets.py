"""Which outlet: finding voices in a report, by the address of a page, and at its head or foot."""

from marsad.registry.outlet_finder import OutletMention, find_outlets, party_of, resolve_outlets
from marsad.registry.outlet_registry import Outlet, OutletName, outlet, outlet_by_domain, outlets
from marsad.registry.publishers import PublisherName, publisher_in

__all__ = [
    "Outlet",
    "OutletMention",
    "OutletName",
    "PublisherName",
    "find_outlets",
    "outlet",
    "outlet_by_domain",
    "outlets",
    "party_of",
    "publisher_in",
    "resolve_outlets",
]
