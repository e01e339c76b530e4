"""The process that fuzzes one target of ``tools.fuzz.wire``; the packages under test are imported with instrumentation."""

import sys

import atheris

with atheris.instrument_imports(
    include=["takeitdown_wire", "takeitdown_desktop.core.outbox", "takeitdown_desktop.core.report"]
):
    from tools.fuzz import wire_targets

atheris.Setup([sys.argv[0], *sys.argv[2:]], wire_targets.held(wire_targets.target(sys.argv[1])))
atheris.Fuzz()
