"""The end: the report is saved, where it is, what is in it, and thanks."""

from __future__ import annotations

from pathlib import PurePath

from game.content.maps.shapes import HEIGHT, WIDTH
from game.content.texts import in_language
from game.screen.blocks import Block, stack
from game.screen.kit import Frame, bullets, button, heading, icon, panel, paragraph
from game.screen.kit_pages import columns, paged
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Group, Node, Nodes, Rect, Scene, Shape, Touch
from game.screen.scenes.board_print import village_picture
from game.screen.scenes.debrief_parts import framed
from game.screen.scenes.portrait import SUMMER
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView


def report(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The report as a sheet of paper, beside it where it lies and what it holds."""
    frame = framed(
        view,
        ui,
        m,
        m.t("Dank u wel. Het verslag is bewaard.") if view.path else m.t("Dank u wel"),
        "",
        (m.t("Sluit de workshop af"), "app leave"),
        back="",
    )
    frame = _with_again(m, frame)
    body = frame.body
    if m.h > 112 or m.large:
        blocks = _words(view, m, body.w - 4.8)
        inner = body.inset(2.4, 1.6)
        tall = body.h - sum(b.h for b in blocks) - GAP * 1.4 * len(blocks) - 6.0
        if m.h > 112 and tall > 30:
            h = min(tall, body.w * HEIGHT / WIDTH)
            w = h * WIDTH / HEIGHT
            picture = village_picture(view, Rect(body.x + (body.w - w) / 2, body.y, w, h), SUMMER)
            low = body.below(h + GAP)
            words = paged(m, ui, "report", low.inset(2.4, 1.6), blocks, GAP * 1.4)
            return frame.scene(picture, *panel(low), *words)
        return frame.scene(*panel(body), *paged(m, ui, "report", inner, blocks, GAP * 1.4))
    left, right = columns(body, 0.36, 0.64, gap=GAP * 3)
    blocks = _words(view, m, right.w - 5.2)
    inner = right.inset(2.6, 1.8)
    return frame.scene(*_sheet(view, m, left), *panel(right), *paged(m, ui, "report", inner, blocks, GAP * 1.6))


def _with_again(m: Metrics, frame: Frame) -> Frame:
    """The frame with a second button, left of the large one: save again."""
    touch = next(n for n in frame.nodes if isinstance(n, Touch) and n.id == "primary")
    room = touch.rect.x - m.grown(8.15) - GAP * 3 - MARGIN
    again = button(m, "again", m.t("Bewaar opnieuw"), "app report", "r", w=min(room, m.grown(46.0)), icon_name="report")
    y = touch.rect.y + (touch.rect.h - again.h) / 2
    low = again.at(MARGIN, y)
    head = tuple(n for n in frame.nodes if n.rect.y < frame.body.y)
    foot = tuple(n for n in frame.nodes if n.rect.y >= frame.body.y)
    return frame._replace(nodes=(*head, *low, *foot))


def _words(view: WorkshopView, m: Metrics, w: float) -> list[Block]:
    """Where it is, what is in it, and what it is not."""
    blocks: list[Block] = []
    if not view.saved:
        blocks.append(
            paragraph(m, w, m.t("Let op: het bewaren lukte niet. Probeer het opnieuw."), "strong", "red", "card")
        )
    if view.path:
        path = PurePath(view.path)
        said = m.t(
            "**{name}.html** om te lezen en te printen, met **.md** erachter om verder in te schrijven, "
            "en **{name}-portret.png** om op te hangen.",
            name=path.stem,
        )
        where = stack(
            heading(m, w, m.t("Waar ligt het?"), "section", "card"),
            paragraph(m, w, str(path.parent), "body", ground="card"),
            paragraph(m, w, said, "body", ground="card"),
            gap=0.5,
            w=w,
        )
    else:
        where = stack(
            heading(m, w, m.t("Waar ligt het?"), "section", "card"),
            paragraph(
                m, w, m.t("Deze workshop wordt niet bewaard. Kies ‘Bewaar opnieuw’ voor een verslag."), ground="card"
            ),
            gap=0.5,
            w=w,
        )
    items = [
        m.t("Uw eigen conclusies, bovenaan."),
        m.t("Het dorp over vijf jaar, en hoe u daar kwam."),
        m.t("Wat u gaat doen, met wie en wanneer."),
        m.t("Geen namen, behalve wat u zelf typte."),
    ]
    style = "lead" if not m.large else "body"
    inside = stack(
        heading(m, w, m.t("Wat staat erin?"), "section", "card"),
        bullets(m, w, items, "card", "check", style),
        gap=0.7,
        w=w,
    )
    date = m.t("Peildatum {as_of}, geen juridisch advies.", as_of=view.document.village.as_of)
    share = paragraph(
        m, w, m.t("Deel het met wie er niet bij was. Spreek af wie u over een maand belt."), "strong", ground="card"
    )
    return [*blocks, where, inside, share, paragraph(m, w, date, "note", ground="card")]


def _sheet(view: WorkshopView, m: Metrics, rect: Rect) -> Nodes:
    """The report as it lies on the table: name, print, and the first conclusion."""
    w = min(rect.w * 0.94, rect.h * 0.78)
    box = Rect(rect.x + (rect.w - w) / 2, rect.y + 1.6, w, rect.h - 3.2)
    under = box.moved(1.4, 0.6)
    inner = box.inset(3.0, 3.0)
    name = in_language(view.document.village.name, m.lang)
    title = paragraph(m, inner.w, name, "scene", ground="white")
    sub = paragraph(m, inner.w, m.t("Verslag van onze tafel"), "small", ground="white")
    top = stack(title, sub, gap=0.0, w=inner.w)
    print_h = inner.w * HEIGHT / WIDTH * 1.2
    y = inner.y + top.h + 1.0
    nodes: list[Node] = [Shape(box, "sheet", "white", shadow="soft", width=0.37), *top.at(inner.x, inner.y)]
    nodes.append(village_picture(view, Rect(inner.x, y, inner.w, print_h), SUMMER))
    y += print_h + 1.6
    said = view.progress.said.get(fields.conclusion(0), "")
    quote = paragraph(m, inner.w, f"“{said}”", "small", ground="white") if said else Block(0, 0)
    if quote.h and y + quote.h < inner.bottom - 4.0:
        nodes += quote.at(inner.x, y)
        y += quote.h + 1.6
    n = 0
    while y < inner.bottom - 1.2:
        wide = inner.w * (0.62 if n % 4 == 3 else 0.96 - 0.05 * (n % 3))
        nodes.append(Shape(Rect(inner.x, y, wide, 0.6), fill="rule", border="", radius=0.3))
        y += 2.4
        n += 1
    behind = Group(under, (Shape(under, "sheet", "card", shadow="soft", width=0.28),), -3.0)
    stamp = Rect(box.right - 9.4, box.bottom - 9.0, 7.6, 7.6)
    mark: Nodes = (
        Shape(stamp, "oval", "done", width=0.37, shadow="hard"),
        *icon("check", 4.6, "on_done").at(stamp.x + 1.5, stamp.y + 1.5),
    )
    return (behind, *nodes, *mark)
