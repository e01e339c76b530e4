"""Texts about a removal request that window and command line share."""

from takeitdown_desktop.core.report.removal import Element, Shown, Signer
from takeitdown_desktop.texts import Text

LAW = Text(
    "KitPage",
    "By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.",
)
APART = Text(
    "KitPage",
    "The letter needs a name. So it stands apart from your report, and nothing of it is sent "
    "from here. It is kept only if you ask for it.",
)
CAPTIONS = {
    Element.PLATFORM: Text("KitPage", "App or website"),
    Element.SHOWN: Text("KitPage", "What is it?"),
    Element.PLACES: Text("KitPage", "Where is it?"),
    Element.SIGNER: Text("KitPage", "Who signs the letter?"),
    Element.NAME: Text("KitPage", "Name of the person who signs"),
    Element.CONTACT: Text("KitPage", "E-mail address or telephone number"),
    Element.GOOD_FAITH: Text("KitPage", "The tick at the end"),
}
SHOWN = {
    Shown.PICTURE: Text("KitPage", "A picture"),
    Shown.VIDEO: Text("KitPage", "A video"),
    Shown.BOTH: Text("KitPage", "Pictures and videos"),
}
SIGNERS = {
    Signer.PERSON: Text("KitPage", "The person in it"),
    Signer.PARENT: Text("KitPage", "A parent or guardian"),
    Signer.ASKED: Text("KitPage", "Somebody whom that person asked to"),
}
PLACE_HINT = Text(
    "KitPage", "Copy its address. Has it none? Then write the user name, and where in the app it is."
)
GOOD_FAITH = Text("KitPage", "I say in good faith: the person in it did not agree that it is shown there.")
