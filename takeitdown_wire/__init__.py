"""The contract between a device and an intake; the only thing that both sides import."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from takeitdown_wire.bundle import MAX_SIGNALS, Answers, Bundle, Item, Shared, Who, is_contact
    from takeitdown_wire.case import CaseNumber, Pin
    from takeitdown_wire.descriptor import IntakeDescriptor, key_id_of
    from takeitdown_wire.errors import (
        DamagedFileError,
        ForeignFileError,
        MalformedError,
        MistypedCaseError,
        MistypedPinError,
        NotCanonicalError,
        TooLargeError,
        UnknownVersionError,
        WireError,
        WrongKeyError,
    )
    from takeitdown_wire.exchange import (
        SealedRequest,
        open_request,
        open_response,
        seal_request,
        seal_response,
    )
    from takeitdown_wire.exchange_messages import Action, ExchangeRequest, ExchangeResponse
    from takeitdown_wire.kinds import VIDEO_VARIANTS, Kind, Variant
    from takeitdown_wire.replies import (
        MAX_ABOUT,
        MAX_SERVICE_NAME,
        PROBLEM_MEDIA_TYPE,
        PROBLEM_URN,
        CaseState,
        CaseStatus,
        Problem,
        Reason,
        Receipt,
        Service,
        ServiceList,
    )
    from takeitdown_wire.sealed import (
        MAX_FILE,
        MEDIA_TYPE,
        SIZE_CLASSES,
        Header,
        SealedReport,
        open_sealed,
        seal,
        size_class,
    )
    from takeitdown_wire.signals import (
        EXACT_TYPES,
        PDQ_GOOD_QUALITY,
        PDQ_MATCH_BITS,
        REGISTRY,
        SIGNAL_TYPES,
        Digest,
        DigestKind,
        Pdq,
        PHash,
        Signal,
        SignalType,
        signal_from_json,
    )
    from takeitdown_wire.vpdq import MAX_FRAMES, MAX_TIME_MS, Frame, Vpdq

__all__ = [
    "EXACT_TYPES",
    "MAX_ABOUT",
    "MAX_FILE",
    "MAX_FRAMES",
    "MAX_SERVICE_NAME",
    "MAX_SIGNALS",
    "MAX_TIME_MS",
    "MEDIA_TYPE",
    "PDQ_GOOD_QUALITY",
    "PDQ_MATCH_BITS",
    "PROBLEM_MEDIA_TYPE",
    "PROBLEM_URN",
    "REGISTRY",
    "SIGNAL_TYPES",
    "SIZE_CLASSES",
    "VIDEO_VARIANTS",
    "Action",
    "Answers",
    "Bundle",
    "CaseNumber",
    "CaseState",
    "CaseStatus",
    "DamagedFileError",
    "Digest",
    "DigestKind",
    "ExchangeRequest",
    "ExchangeResponse",
    "ForeignFileError",
    "Frame",
    "Header",
    "IntakeDescriptor",
    "Item",
    "Kind",
    "MalformedError",
    "MistypedCaseError",
    "MistypedPinError",
    "NotCanonicalError",
    "PHash",
    "Pdq",
    "Pin",
    "Problem",
    "Reason",
    "Receipt",
    "SealedReport",
    "SealedRequest",
    "Service",
    "ServiceList",
    "Shared",
    "Signal",
    "SignalType",
    "TooLargeError",
    "UnknownVersionError",
    "Variant",
    "Vpdq",
    "Who",
    "WireError",
    "WrongKeyError",
    "is_contact",
    "key_id_of",
    "open_request",
    "open_response",
    "open_sealed",
    "seal",
    "seal_request",
    "seal_response",
    "signal_from_json",
    "size_class",
]

_MODULES = (
    "errors",
    "kinds",
    "vpdq",
    "signals",
    "case",
    "bundle",
    "sealed",
    "descriptor",
    "replies",
    "exchange_messages",
    "exchange",
)
"""The modules that define these names, lightest first: worker processes start often and need only the signals."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import the module of a name on first access (PEP 562)."""
        for module in _MODULES if name in __all__ else ():
            names = vars(import_module(f"{__name__}.{module}"))
            if name in names:
                globals()[name] = names[name]
                return names[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
