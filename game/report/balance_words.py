"""The balance sheet in words: names of the simulated players, rows as sentences, and the whole as plain text."""

from collections.abc import Mapping

from game.balance.lessons import MAIN
from game.balance.sheet import Card, Line, Row, Sheet
from game.session.portrait import METER_NAMES
from game.text import msgid, tr

RESIDENTS: Mapping[str, str] = {
    "random": msgid("bewoners die maar wat doen"),
    "pleaser": msgid("bewoners die vragen wat de wethouder wil"),
    "lone_fighter": msgid("bewoners die altijd vechten"),
    "inward": msgid("bewoners die nooit naar het gemeentehuis gaan"),
    "balanced": msgid("evenwichtige bewoners"),
    "first_group": msgid("een eerste groep bewoners"),
    "searching": msgid("bewoners die vooruit rekenen"),
}
OFFICIALS: Mapping[str, str] = {
    "random": msgid("ambtenaren die maar wat doen"),
    "communicative": msgid("ambtenaren die altijd meepraten"),
    "regulatory": msgid("ambtenaren die altijd de regel volgen"),
    "authoritative": msgid("ambtenaren die altijd overnemen"),
    "best_fitting": msgid("ambtenaren die altijd doen wat het beste past"),
    "role_aware": msgid("rolbewuste ambtenaren"),
    "searching": msgid("ambtenaren die vooruit rekenen"),
}
DOORS: Mapping[str, str] = {
    "open": msgid("Deuren die opengaan"),
    "ajar": msgid("Deuren op een kier"),
    "turned by response": msgid("Deuren waar een ander antwoord iets had veranderd"),
    "turned by posture": msgid("Deuren waar een andere houding iets had veranderd"),
}


def name(row: Row, lang: str) -> str:
    """What a row measures, such as "evenwichtige bewoners, rolbewuste ambtenaren"."""
    if row.kind == "doors":
        return tr(lang, DOORS[row.name])
    if row.kind == "killers":
        return tr(lang, "Killers per spel")
    if row.kind == "chosen":
        return tr(lang, "Gekozen antwoord: {name}", name=row.name)
    pair = pair_of(row.name, lang)
    if row.kind == "lead":
        return tr(lang, "Voorsprong op {pair}", pair=pair)
    return pair[:1].upper() + pair[1:]


def pair_of(words: str, lang: str) -> str:
    """Both players of a row's name, in words."""
    residents, _, officials = words.partition(" x ")
    return f"{tr(lang, RESIDENTS[residents])}, {tr(lang, OFFICIALS[officials])}"


def figure(row: Row, value: float) -> str:
    """A value of the row: a percentage, or killers with one decimal."""
    return f"{value:.1f}" if row.kind == "killers" else f"{100 * value:.0f}"


def aim(row: Row, lang: str) -> str:
    """The target in words, such as "75 tot 95" or "ten hoogste 10"."""
    least, most = figure(row, row.least), figure(row, row.most)
    if row.kind != "killers" and row.least <= 0 and row.most >= 1:
        return tr(lang, "vrij")
    if row.least <= 0:
        return tr(lang, "ten hoogste {most}", most=most)
    if row.kind != "killers" and row.most >= 1:
        return tr(lang, "ten minste {least}", least=least)
    return tr(lang, "{least} tot {most}", least=least, most=most)


def fallen(sheet: Sheet, lang: str) -> list[str]:
    """A sentence for everything that falls outside; nothing when the sheet holds."""
    said = [
        tr(
            lang,
            "{village} {length}: {name} is {value}, en hoort te zijn: {aim}.",
            village=sheet.village,
            length=sheet.length,
            name=name(row, lang),
            value=figure(row, row.value),
            aim=aim(row, lang),
        )
        for row in sheet.rows
        if not row.holds
    ]
    said += [
        tr(
            lang,
            "{village} {length}: het antwoord {name} is nergens beter in dan een ander antwoord op de kaart.",
            village=sheet.village,
            length=sheet.length,
            name=one,
        )
        for one in sheet.dominated
    ]
    return said


def text(sheet: Sheet, lang: str) -> str:
    """The sheet for a terminal: rows with their targets first, then how the games went, card by card."""
    head = tr(
        lang,
        "{village}, {length} minuten, {half_years} halfjaren: {games} spellen per rij, getal {seed}",
        **{key: getattr(sheet, key) for key in ("village", "length", "half_years", "games", "seed")},
    )
    out = [head, "", _columns(tr(lang, "in procenten"), tr(lang, "gevonden"), "95 %", tr(lang, "doel"))]
    for row in sheet.rows:
        if row.kind == "chosen" and row.holds:
            continue
        span = f"{figure(row, row.low)}–{figure(row, row.high)}"
        mark = "" if row.holds else "  ✗"
        out.append(_columns(name(row, lang), figure(row, row.value), span, aim(row, lang)) + mark)
    out += ["", *_course(sheet, lang), "", *_answers(sheet, lang)]
    return "\n".join(out)


def _columns(what: str, value: str, span: str, target: str) -> str:
    return f"{what:90}{value:>9}{span:>11}  {target}"


def main_line(sheet: Sheet) -> Line:
    """How the games of balanced residents and role-aware officials went."""
    return next(one for one in sheet.lines if (one.residents, one.officials) == MAIN)


def _course(sheet: Sheet, lang: str) -> list[str]:
    line = main_line(sheet)
    out = [
        tr(
            lang,
            "Meters per halfjaar bij {pair} (midden, en van tien spellen acht):",
            pair=pair_of(" x ".join(MAIN), lang),
        )
    ]
    for index, meter in enumerate(METER_NAMES.values()):
        cells = [f"{half} ({low}–{high})" for low, half, high in (year[index] for year in sheet.course)]
        out.append(f"  {tr(lang, meter):14}" + "".join(f"{one:>12}" for one in cells))
    opened, ajar, shut = line.doors
    out.append(
        tr(
            lang,
            "Per spel: {open} deuren open, {ajar} op een kier ({carried} gedragen), {shut} dicht; {blooms} in bloei.",
            open=f"{opened:.1f}",
            ajar=f"{ajar:.1f}",
            carried=f"{line.carried:.1f}",
            shut=f"{shut:.1f}",
            blooms=f"{line.blooms:.1f}",
        )
    )
    low, half, most = (round(one) for one in sheet.minutes)
    out.append(tr(lang, "Speeltijd: ongeveer {half} minuten ({low} tot {most}).", low=low, half=half, most=most))
    return out


def _answers(sheet: Sheet, lang: str) -> list[str]:
    who = tr(lang, RESIDENTS[sheet.chosen_by])
    out = [tr(lang, "Gekozen antwoorden per kaart, in procenten, door {who}:", who=who)]
    return out + [f"  {card.killer:18}{card.met:>5} ×   {shares(card)}" for card in sheet.cards]


def shares(card: Card) -> str:
    """Each response with its share."""
    return " · ".join(f"{response} {100 * share:.0f}" for response, share in card.chosen)
