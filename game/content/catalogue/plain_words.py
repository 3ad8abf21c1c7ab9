"""Diagnostics about how easily a text is read (KK120-KK122)."""

from game.content.catalogue.entry import Entry, Example

PLAIN_WORDS = (
    Entry(
        "KK120",
        "sentence_long",
        "warning",
        "Deze zin telt {count} woorden: “{start} …”.",
        "This sentence has {count} words: “{start} …”.",
        "Maak er twee zinnen van, of haal weg wat er niet toe doet. Hoogstens {most} woorden.",
        "Make two sentences of it, or leave out what does not matter. At most {most} words.",
        "Iemand leest dit hardop voor, en de hele tafel moet het in één keer begrijpen. Na achttien woorden weet "
        "niemand meer hoe de zin begon.",
        "Somebody reads this aloud, and the whole table must understand it at once. After some twenty words nobody "
        "remembers how the sentence began.",
        Example(
            "story: >-\n  Er is een brief. De brief die het dorp in het voorjaar schreef, ligt al een half jaar op de "
            "stapel\n  omdat er niemand is die hem mag lezen.",
            "killer",
            "story: De brief ligt er al een half jaar.",
            line=2,
            right="story: >-\n  Er is een brief. Het dorp schreef hem in het voorjaar. Hij ligt al een half jaar op de "
            "stapel.\n  Er is niemand die hem mag lezen.",
        ),
    ),
    Entry(
        "KK121",
        "hard_to_read",
        "warning",
        "Deze tekst is moeilijk te lezen in het {language_word}. De leesscore is {score}, met gemiddeld {average} "
        "woorden in een zin. Het moeilijkst is “{hardest}” (regel {hardest_line}).",
        "This text is hard to read in {language_word}. Its score is {score}, with {average} words in a sentence on "
        "average. The hardest is “{hardest}” (line {hardest_line}).",
        "Maak kortere zinnen en kies kortere woorden: gemiddeld minder dan {most} woorden, en een score van minstens "
        "{least}.",
        "Make shorter sentences and choose shorter words: fewer than {most} words on average, and a score of at least "
        "{least}.",
        "In het dorpshuis zit iedereen: de jurist, de buurman die weinig leest en wie net Nederlands leert. Gewone "
        "woorden in korte zinnen begrijpen zij allemaal. De score loopt van 0 (moeilijk) tot 100 (makkelijk).",
        "Everybody sits in the village hall: the lawyer, the neighbour who reads little and who has just learned the "
        "language. They all understand plain words in short sentences. The score runs from 0 (hard) to 100 (easy).",
        Example(
            "- id: samen\n  kind: principle\n  title: Samenwerking\n  text: Wie samen met zijn buren iets begint, komt "
            "vaak verder dan hij alleen zou komen.",
            "framework",
            "- id: samen\n  kind: principle\n  title: Samenwerking\n  text: Samen kom je verder.",
            right="- id: samen\n  kind: principle\n  title: Samenwerking\n  text: Begin samen met uw buren. Samen komt "
            "u verder dan alleen.",
        ),
    ),
    Entry(
        "KK122",
        "abbreviation",
        "warning",
        "De afkorting “{short}” wordt niet uitgelegd.",
        "The abbreviation “{short}” is not explained.",
        "Schrijf het helemaal uit, of zet de afkorting tussen haakjes achter de hele naam.",
        "Write it in full, or put the abbreviation in parentheses behind the full name.",
        "Wie een afkorting niet kent, durft het vaak niet te vragen. Wat in de woordenlijst staat, mag wel: dat kan "
        "de tafel opzoeken.",
        "People who do not know an abbreviation often dare not ask. What is in the glossary is fine: the table can "
        "look it up.",
        Example(
            "condition: … het plan past in de APV.",
            "killer",
            "condition: … het dorp zelf het dossier ordent.",
            right="condition: … het plan past in de regels van de gemeente.",
        ),
    ),
)
