"""Exit codes: one for each thing that a script may want to tell apart."""

OK = 0
SOME_UNREADABLE = 1
USAGE = 2
GOES_ELSEWHERE = 3
NO_MATCH = 9
NOT_LOCKED_IN = 16
INTERRUPTED = 130

BY_CODE: dict[str, int] = {
    "report.not_made": 4,
    "report.nothing": 5,
    "report.too_much": 6,
    "report.contact": 7,
    "intake.descriptor": 8,
    "case.no_match": 10,
    "case.locked": 11,
    "case.mistyped": 12,
    "pin.mistyped": 13,
    "case.withdrawn": 14,
    "outbox.perhaps_sent": 15,
    "sealed.missing": 20,
    "sealed.foreign": 21,
    "sealed.damaged": 22,
    "sealed.version": 23,
    "sealed.wrong_intake": 24,
    "outbox.unknown": 25,
    "intake.unreachable": 30,
    "intake.certificate": 31,
    "intake.not_an_intake": 32,
    "intake.busy": 33,
    "intake.failed": 34,
    "intake.no_answer": 35,
    "intake.clock": 36,
    "intake.proxy": 37,
    "intake.refused": 40,
    "intake.practice_mismatch": 41,
    "save.failed": 50,
    "save.exists": 51,
    "save.disk_full": 52,
    "outbox.busy": 53,
    "outbox.unwritable": 54,
    "draft.passphrase": 60,
    "draft.damaged": 61,
    "draft.foreign": 62,
    "draft.version": 63,
    "draft.missing": 64,
    "draft.in_use": 65,
    "draft.empty": 66,
    "unexpected": 70,
}

HELP = """\
exit codes:
   0  done
   1  done, but at least one file could not be read
   2  the command was not understood
   3  the answers lead to another service; nothing was kept
   4-8    no report: questions open, no fingerprint, too much, contact, service file
   9  a copy does not match, or is too plain to tell
  10-14   case: number and PIN do not match, locked for now, number mistyped,
          PIN mistyped, taken back, perhaps sent already
  16  doctor: a process that reads files can do what it must not
  20-25   saved report: missing, foreign, damaged, newer version, other service,
          not in the list
  30-37   not delivered, try later: no connection, certificate, something else
          answered, busy, failed, no answer (may have arrived), clock, proxy
  40-41   refused for good: this report, practice and real mixed up
  50-54   not saved: not there, name taken, no room; saved reports: in use
          elsewhere, can't be changed
  60-65   unfinished report: wrong passphrase, damaged, foreign, newer version,
          missing, in use elsewhere
  70  unexpected     130  stopped with Ctrl-C
"""


def exit_code(code: str) -> int:
    """The exit code for an error's code."""
    return BY_CODE.get(code, BY_CODE["unexpected"])
