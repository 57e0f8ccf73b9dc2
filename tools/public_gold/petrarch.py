"""UniversalPetrarch (branch `arabic`) on the sentences whose parses it brings along.

It needs a parse of Universal Dependencies for each sentence, and the models that made them (UDPipe's Arabic model of
2017 and the Stanford segmenter) are not in its repository. The validation files hold the parses of the 645 sentences
with spans, so these can be coded, in a Python of its own (3.7 with networkx 1.11).
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tools.public_gold.coded import Coded, mapping
from tools.public_gold.events import Sentence
from tools.public_gold.wording import words

PARSES = "Arabic_validation/arabic_{}_gsr_validation.xml"
_DICTIONARIES = {
    "VerbFileName": "arabic/CAMEO.ar.0.5.txt",
    "ActorFileList": ["arabic/actor_dict_ar_v4.txt"],
    "AgentFileList": ["arabic/agents.all.ar_v3.txt"],
    "DiscardFileName": "arabic/discards_ar.txt",
    "InternalCodingOntologyFileName": "PETR.Internal.Coding.Ontology.txt",
}
# Runs inside its checkout: its own dictionaries and its own entry points, one line of JSON for each sentence.
# The file on protests lacks its last line, so a file is read as far as it goes.
# The module that wraps the parser is left out: its model is missing and nothing here is parsed.
_CODE = """
import json, sys, types
import xml.etree.ElementTree as ET
stub = types.ModuleType("udpipeparser"); stub.UDpipeparser = None; sys.modules["udpipeparser"] = stub
out, sys.stdout = sys.stdout, open("/dev/null", "w")
import PETRglobals, PETRgraph, PETRreader, petrarch_ud, utilities
options = json.loads(sys.argv[2])
for name, value in options.items(): setattr(PETRglobals, name, value)
PETRglobals.CodeWithPetrarch2, PETRglobals.CodeWithPetrarch1 = True, False
PETRglobals.RequireDyad, PETRglobals.IssueFileName = False, ""
petrarch_ud.read_dictionaries()
def texts(sentence, noun):
    phrase = sentence.nouns.get(int(noun)) if noun != "-" else None
    if phrase is None: return []
    return [phrase.text, " ".join(phrase.matched_txt or ())]
def verbs(sentence, verb):
    return [t["triple"][2].text for t in sentence.triplets.values() if str(t["triple"][2].headID) == verb][:1]
def read(file):
    try:
        for _, one in ET.iterparse(file):
            if one.tag == "Sentence": yield one
    except ET.ParseError:
        pass
for one in read(sys.argv[1]):
    row = {"id": one.get("id"), "events": []}
    try:
        parse = utilities._format_ud_parsed_str(one.find("Parse").text)
        day = PETRreader.dstr_to_ordate(one.get("date"))
        sentence = PETRgraph.Sentence(parse, one.find("Text").text.replace("\\n", " "), day)
        sentence.get_events()
        for key, event in sentence.events.items():
            ids = key.split("#")
            row["events"].append([str(event[2]), verbs(sentence, ids[2]), *(texts(sentence, n) for n in ids[:2])])
    except Exception as error:
        row["error"] = repr(error)
    out.write(json.dumps(row) + "\\n")
"""


def petrarch_coded(checkout: Path, python: Path, name: str, kind: str = "") -> dict[str, Coded]:
    """What it codes in each sentence of a file, by the sentence's id; one whose parse it fails on is left out.

    `kind`: of events, if not that of the file.
    """
    home = (checkout / "UniversalPetrarch").resolve()
    command = [str(python.absolute()), "-c", _CODE, PARSES.format(name), json.dumps(_DICTIONARIES)]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=True)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return {row["id"]: coded(row["events"], kind or name.upper()) for row in rows if "error" not in row}


def coded(events: list[list[Any]], kind: str) -> Coded:
    """Its events [code, verb, source, target] of the kind; each text in its wordings, the phrase and its core."""
    roots = mapping().kind(kind).cameo
    told = [e for e in events if str(e[0])[:2] in roots]
    phrases = [
        dict.fromkeys(tuple(w for text in e[k] if (w := words(text))) for e in told) for k in (1, 2, 3)
    ]
    return Coded(len(told), *([list(wordings) for wordings in role if wordings] for role in phrases))


def coder(found: dict[str, Coded]) -> Any:
    """It as a coder of `events.spans`."""

    def code(sentence: Sentence) -> Coded | None:
        return found.get(sentence.id)

    return code
