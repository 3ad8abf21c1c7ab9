"""What the spelleider can say and watch for at each place: the explanation script, for the trainer's own window.

Sentences to say aloud, at level B1; then one thing to watch for. Nothing here tells what the best choice is.
"""

from types import MappingProxyType
from typing import NamedTuple

from game.text import msgid


class Cue(NamedTuple):
    """What to say at a place, and what to watch for."""

    say: str
    watch: str = ""


SCRIPT: MappingProxyType[str, Cue] = MappingProxyType(
    {
        "agenda": Cue(
            msgid("Welkom. We spelen een verzonnen dorp. Straks gaat het over uw eigen dorp."),
            msgid("Zet bewoners en ambtenaren door elkaar, maar laat ieder een rol aan één kant nemen."),
        ),
        "village": Cue(
            msgid("Dit is ons dorp. Kijk eerst wat er al is. Pas dan naar wat er niet is."),
            msgid("Laat iemand het verhaal voorlezen. Vraag: herkent u dit?"),
        ),
        "statement": Cue(
            msgid("Steek uw hand op: van 1, helemaal oneens, tot 5, helemaal eens. Niemand legt iets uit."),
            msgid("Tel hardop. Geef geen mening. Aan het einde vragen we het nog eens."),
        ),
        "roles": Cue(
            msgid("Kies een rol. Lees de zin tussen aanhalingstekens hardop voor. Zo praat u straks."),
            msgid("Wie ambtenaar is, speelt het liefst een bewoner. En andersom."),
        ),
        "rules": Cue(
            msgid("Zes stappen, elk halfjaar weer. U hoeft niets te onthouden. Het scherm zegt wat er nu moet."),
            msgid("Leg niet alles uit. Het eerste halfjaar spelen we samen."),
        ),
        "guess": Cue(
            msgid("Van wie is dit plan nu? En van wie zou het moeten zijn? Eén getal, samen."),
            msgid("Let op het verschil tussen beide kanten. Vraag: waaraan ziet u dat?"),
        ),
        "compare": Cue(
            msgid("Kijk waar u anders dacht. Daar zit straks het gesprek."),
            msgid("Niemand heeft gelijk. Het gaat om wie het draagt als het misgaat."),
        ),
        "starting_points": Cue(
            msgid("Drie uitgangspunten. Lees ze voor. Straks kijkt u ernaar terug."),
            msgid("Vraag er één naar een voorbeeld. Niet meer."),
        ),
        "star": Cue(
            msgid("Welk plan ligt u het meest aan het hart? Dat is ons kroonjuweel."),
            msgid("Laat de bewoners kiezen. Een minuut is genoeg."),
        ),
        "attention": Cue(
            msgid("Waar gaat uw aandacht heen? Zeg hardop waarom u hier groeit en daar niet."),
            msgid("Kijk wie er beslist. Vraag de stilste: wat zou u doen?"),
        ),
        "petition": Cue(
            msgid("Gaat u naar het gemeentehuis, of blijft u in het dorp? Blijven mag."),
            msgid("Zeg niet dat een dorpsstap geen toestemming nodig heeft. Laat hen dat zelf zien."),
        ),
        "killer": Cue(
            msgid("Wethouder, lees de zin voor alsof u hem meent. Lees daarna voor wat erachter zit."),
            msgid("Even stil. Vraag: wie hoorde deze zin al eens in het echt?"),
        ),
        "talk": Cue(
            msgid("Bewoners aan de ene kant, ambtenaren aan de andere. De klok loopt. Daarna kiest ieder."),
            msgid("Ambtenaren kiezen ook: wat mag u, en wat wilt u?"),
        ),
        "respond": Cue(
            msgid("Bewoners, wat zegt u? Lees het antwoord hardop voor aan de overkant."),
            msgid("Laat één bewoner het zeggen. De ambtenaren mogen één vraag stellen."),
        ),
        "posture": Cue(
            msgid("Ambtenaren, wat doet u? Zeg het tegen het dorp, niet tegen mij."),
            msgid("Vraag: had u ruimte voor een andere houding? Wat hield u tegen?"),
        ),
        "condition": Cue(
            msgid("De deur staat op een kier. Wie neemt de voorwaarde op zich? Of niemand?"),
            msgid("Kijk wie zich het eerst meldt. Is dat altijd dezelfde kant?"),
        ),
        "scratch": Cue(
            msgid("Kras maar. Lees bij elke regel het waarom hardop."),
            msgid("Vraag: wat had u verwacht?"),
        ),
        "lesson": Cue(
            msgid("Lees de kaart voor. Waar zag u dit net aan deze tafel?"),
            msgid("Bleef de deur dicht? Laat de ambtenaren van de killer een open vraag maken."),
        ),
        "half_year_end": Cue(
            msgid("Dit gebeurt vanzelf. Kijk wat er zakt, en waarom."),
            msgid("Bloeit er iets? Laat iemand bedanken. Eén zin, over de tafel heen."),
        ),
        "reflection": Cue(
            msgid("Twee minuten terugkijken. Welke van deze kaarten herkent u het meest?"),
            msgid("Schrijf één zin op, in hun woorden en niet in die van u."),
        ),
        "swap": Cue(
            msgid("Wissel van kant. Neem uw nieuwe rol en lees hem hardop voor."),
            msgid("Wie wil ruilen, ruilt. Niemand hoeft."),
        ),
        "case": Cue(
            msgid("Dit speelt er in het dorp. Er is geen gemeente bij nodig. Kies samen één casus."),
            msgid("Lees de drie titels voor. Een minuut."),
        ),
        "choose": Cue(
            msgid("Ambtenaren raden eerst wat het dorp kiest. Daarna kiezen de bewoners."),
            msgid("Raadden zij goed? Vraag waaraan zij dat wisten."),
        ),
        "case_after": Cue(
            msgid("Zo liep het af. Elke keuze kostte iets en gaf iets."),
            msgid("Wat zou uw eigen dorp hebben gekozen?"),
        ),
        "roles_down": Cue(
            msgid("Leg uw rol neer. U bent weer uzelf. Adem uit en kijk elkaar aan."),
            msgid("Neem hier de tijd. Vraag wie nog boos is, en op wie: op de rol of op de mens?"),
        ),
        "portrait": Cue(
            msgid("Vijf jaar later. Ik lees voor hoe het dorp erbij ligt."),
            msgid("Vraag alleen: wat verrast u?"),
        ),
        "ways": Cue(
            msgid("Zo deed u het. Welke stapel is het hoogst? En welke is leeg?"),
            msgid("Leeg is niet fout. Vraag: wat maakte dat u die nooit koos?"),
        ),
        "feeling": Cue(
            msgid("Hoe voelde het om te wachten, of om nee te moeten zeggen?"),
            msgid("Begin bij wie het minst aan het woord was."),
        ),
        "timeline": Cue(
            msgid("Zo ging het, halfjaar na halfjaar. Waar knikt een lijn? Wat gebeurde daar?"),
            msgid("Wilt u een keuze overdoen? Toets W laat zien hoe het ook had kunnen gaan."),
        ),
        "whatif": Cue(
            msgid("Zo had het ook kunnen gaan. Het is geen advies: niemand wist welke kaart er kwam."),
            msgid("Vraag: zou u het nu anders doen? Waarom wel of niet?"),
        ),
        "recognition": Cue(
            msgid("Waar hoorde u deze zin in uw eigen dorp of gemeente? Noem een moment."),
            msgid("Twee aan twee, dan pas in de groep."),
        ),
        "questions": Cue(
            msgid("Drie vragen, elk vijf minuten. Eerst stil denken, dan praten."),
            msgid("Let op de rol van de raad. Die zit vaak niet aan tafel."),
        ),
        "actions": Cue(
            msgid("Wat gaan we doen, wie, en wanneer? Klein en morgen is beter dan groot en ooit."),
            msgid("Geen namen van afwezigen. Vraag ook: waar stoppen we mee?"),
        ),
        "own": Cue(
            msgid("Maak de drie zinnen af, in uw eigen woorden. Dit komt bovenaan het verslag."),
            msgid("Typ wat er gezegd wordt, ook als u het anders zou zeggen."),
        ),
        "absent": Cue(
            msgid("Wie zat er niet aan deze tafel? Hoe hoort u hen?"),
            msgid("Noem groepen, geen namen."),
        ),
        "report": Cue(
            msgid("Het verslag is klaar. Spreek af wie het morgen rondstuurt."),
            msgid("Bedank beide kanten van de tafel."),
        ),
    }
)
"""By the step of a place."""
