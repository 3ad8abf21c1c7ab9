"""What went wrong, said in one sentence of the reader's language: refusals of the game and of session files."""

from game.content.diagnostics import Language
from game.content.village_file import BrokenContentError
from game.report import ReportNotWrittenError
from game.session.entries import MOST_WORDS
from game.session.log import SessionFileError
from game.text import tr


def said_refusal(reason: str, lang: str) -> str:
    """Why something cannot be done now, for a reason word of the rules or the session."""
    sentences = {
        "no_energy": tr(lang, "Zonder energie groeit er niets. Rust eerst uit bij de buren."),
        "no_room": tr(lang, "Er is geen speelruimte. Geef ambtenaren eerst rugdekking."),
        "no_token": tr(lang, "Alle aandacht is al gegeven."),
        "has_backing": tr(lang, "Dit initiatief heeft al een achterban."),
        "has_groundwork": tr(lang, "Het voorwerk is hier al gedaan."),
        "blooms_already": tr(lang, "Dit initiatief bloeit al."),
        "does_not_wait": tr(lang, "Dit initiatief wacht niet op het gemeentehuis."),
        "revealed": tr(lang, "Dit kan niet meer terug: er is iets bekend geworden dat niemand kan vergeten."),
        "nothing_to_undo": tr(lang, "Er is niets om terug te nemen."),
        "too_long": tr(lang, "Deze tekst is te lang. Er passen {n} tekens in.", n=MOST_WORDS),
        "no_other_card": tr(lang, "Er is geen andere kaart meer."),
        "not_now": tr(lang, "Dat kan hier niet."),
        "other_phase": tr(lang, "Dat kan op dit moment niet."),
        "other_seat": tr(lang, "Dat is aan de andere kant van de tafel."),
    }
    return sentences.get(reason, tr(lang, "Dat kan op dit moment niet."))


def said_trouble(detail: str, lang: str) -> str:
    """That the disk refuses, in the system's own words; without them: that everything is saved again."""
    if not detail:
        return tr(lang, "Bewaren lukt weer. Alles is nu bewaard.")
    return tr(
        lang,
        "Bewaren lukt nu niet: {detail}. Speel gerust door. Het spel probeert het steeds opnieuw.",
        detail=detail,
    )


def said_of(error: SessionFileError, lang: str) -> str:
    """What is wrong with a session file, where, and what to do."""
    sentences = {
        "missing": tr(lang, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=error.path),
        "unreadable": tr(lang, "Het bestand {path} is niet te lezen: {detail}.", path=error.path, detail=error.detail),
        "no_head": tr(lang, "{path} is geen bewaarde workshop, of het begin ervan is beschadigd.", path=error.path),
        "newer": tr(lang, "{path} is van een nieuwere versie van het spel. Werk het spel eerst bij.", path=error.path),
        "locked": tr(lang, "{path} is al open in een ander venster. Sluit dat eerst.", path=error.path),
        "damaged": tr(
            lang,
            "{path} is beschadigd op regel {line}. Het bestand blijft zoals het is.",
            path=error.path,
            line=error.line,
        ),
        "exists": tr(lang, "{path} bestaat al. Een bewaarde workshop wordt nooit overschreven.", path=error.path),
        "not_writable": tr(
            lang, "In {path} kan niet worden geschreven: {detail}.", path=error.path.parent, detail=error.detail
        ),
    }
    return sentences.get(error.code, str(error))


def said_broken(error: BrokenContentError, lang: str) -> str:
    """A village or the library has mistakes: the first of them, and how many more."""
    first = error.diagnostics[0]
    speak: Language = "en" if lang == "en" else "nl"
    where = f"{first.file}:{first.line}"
    more = len(error.diagnostics) - 1
    said = tr(lang, "Dit dorp heeft een fout. {where}: {what}", where=where, what=first.message(speak))
    return said + (" " + tr(lang, "Er zijn er nog {n}. Kijk met kks check.", n=more) if more else "")


def report_failed(error: ReportNotWrittenError, lang: str) -> str:
    """The report could not be written."""
    return tr(lang, "Het verslag kon niet worden bewaard: {detail}. De workshop zelf is er nog.", detail=error.detail)
