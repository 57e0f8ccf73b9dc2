"""Where somebody's men are, by the place from which he strikes and by what is told of a place (codebook §5)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def posts(raw: str) -> set[tuple[str | None, str | None]]:
    """Who is where."""
    told = (c for c in read(document("x", raw)).claims if c.kind == "relation")
    return {(c.subject_id, c.object_id) for c in told if c.predicate in ("deployed_in", "based_in")}


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (
            "قصفت قوات النظام السوري المتمركزة في تل رفعت ومعرة النعمان بلدة كفرنبل بالمدفعية.",
            {
                ("syrian-government-forces", "sy-tall-rifaat"),
                ("syrian-government-forces", "sy-maarat-al-numaan"),
            },
        ),
        ("قصف لواء القدس من مواقعه في تدمر على قرية عقيربات.", {("liwa-al-quds", "sy-tadmur")}),
        ("استهدفت قسد قرى بريف حلب من نقاط تمركزها في مسكنة.", {("sdf", "sy-maskanah")}),
        ("ردت مدفعية حزب الله من مواقعها داخل بلدة عيترون.", {("hezbollah", "lb-aitaroun")}),
        ("وقع الانفجار في بلدة القحطانية حيث تتمركز قوات أمريكية.", {("us-forces", "sy-al-qahtaniyah")}),
        (
            "سقط صاروخ قرب قاعدة عين الأسد التي تتمركز فيها قوات أمريكية وأخرى من التحالف الدولي.",
            {
                ("us-forces", "iq-ayn-al-asad-base"),
                ("international-coalition", "iq-ayn-al-asad-base"),
            },
        ),
        ("ولا يزال تنظيم داعش موجوداً في البادية السورية.", {("islamic-state", "sy-syrian-desert")}),
        (
            "خسر تنظيم داعش المدينة، ويتحصن معظمهم في البادية السورية.",
            {("islamic-state", "sy-syrian-desert")},
        ),
    ],
)
def test_where_they_are(raw: str, wanted: set[tuple[str | None, str | None]]) -> None:
    assert posts(raw) == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "استهدفت طائرات روسية مقاتلي هيئة تحرير الشام المتحصنين في بلدة سرمين.",
        "دفعت تركيا بتعزيزات إلى نقاطها في بلدة المسطومة.",
        "غادرت القوات الأمريكية الموجودة في قاعدة التنف باتجاه العراق.",
        "حيث لا توجد قوات للنظام في بلدة نصيب.",
        "تمركزت قوات النظام في بلدة محجة أمس.",
        "قصفت قوات الجيش السوري المنتشرة في المنطقة بلدة سرمين.",
        "قصف تنظيم داعش مواقع قوات سوريا الديمقراطية في قرية الصور.",
    ],
)
def test_where_they_are_hit_or_sent_is_none(raw: str) -> None:
    assert not posts(raw)
