"""Victims whom only a pronoun or a verb without a subject names are those told before (codebook §3)."""

from __future__ import annotations

import pytest

from tests.counted import still, told

MEANT = [
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، ما أدى إلى مقتله.", "killed 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، فقتلوه.", "killed 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، وأردوه قتيلاً.", "killed 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، ما أسفر عن إصابته بجروح.", "wounded 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، وأصيب بجروح.", "wounded 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس فأصيب بجروح.", "wounded 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، وتوفي على الفور.", "killed 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، وفارق الحياة على الفور.", "killed 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، وقُتل على الفور.", "killed 1 civilians"),
    ("أطلق مجهولون النار على ثلاثة شبان في مدينة درعا أمس، ما أدى إلى مقتلهم.", "killed 3 civilians"),
    ("أطلق مجهولون النار على شابين في مدينة درعا أمس، ما أدى إلى مقتلهما.", "killed 2 civilians"),
    ("أطلق مجهولون النار على امرأة في مدينة درعا أمس، ما أدى إلى مقتلها.", "killed 1 civilians"),
    ("خطف مجهولون شاباً في مدينة درعا أمس ثم قتلوه.", "captured 1 civilians | killed 1 civilians"),
    (
        "اعتقلت قوات النظام شاباً في مدينة درعا أمس ثم أفرجت عنه.",
        "captured 1 civilians | released 1 civilians",
    ),
    still(
        "a lost limb is no word of harm",
        "انفجر لغم بطفل قرب بلدة كفرنبل أمس ما أدى إلى بتر ساقه.",
        "wounded 1 civilians",
    ),
    ("انفجر لغم براعي أغنام قرب بلدة كفرنبل أمس ما أدى لمقتله.", "killed 1 civilians"),
    ("انفجر لغم بسيارة مدنية قرب بلدة كفرنبل أمس ما أدى لمقتل سائقها.", "killed 1 civilians"),
    (
        "انفجر لغم بسيارة قرب بلدة كفرنبل أمس ما أدى لمقتل سائقها وإصابة مرافقه.",
        "killed 1 civilians | wounded 1 civilians",
    ),
    (
        "سقطت قذيفة على منزل في بلدة سرمين أمس، فقتلت طفلاً وأصابت والدته.",
        "killed 1 civilians | wounded 1 civilians",
    ),
    ("خطف مجهولون شاباً في مدينة درعا أمس.", "captured 1 civilians"),
    ("خطف مجهولون شاباً في مدينة درعا أمس وقتلوه.", "captured 1 civilians | killed 1 civilians"),
    ("خطف مسلحون شاباً في مدينة درعا أمس ثم قتلوه.", "captured 1 civilians | killed 1 civilians"),
    ("خطف مسلحون الشاب خالد السالم في مدينة درعا أمس ثم قتلوه.", "captured 1 civilians | killed 1 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، ولم يُعرف مصيره.", "none"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، ولم يؤد ذلك إلى إصابته.", "none"),
    (
        "استهدف مجهولون بعبوة ناسفة سيارة ضابط في مدينة درعا أمس، ما أدى إلى مقتله ومرافقه.",
        "killed 2 syrian-government-forces",
    ),
    (
        "استهدف مجهولون بعبوة ناسفة سيارة ضابط في مدينة درعا أمس، ما أدى إلى مقتله وإصابة مرافقه.",
        "killed 1 syrian-government-forces | wounded 1 syrian-government-forces",
    ),
    ("هاجم مسلحون منزل مختار بلدة نصيب أمس، ما أدى إلى مقتله.", "killed 1 civilians"),
    ("دهس جندي طفلة في بلدة حوارة أمس، ما أدى إلى إصابتها بجروح.", "wounded 1 civilians"),
    ("طعن مجهول رجلاً في مدينة الباب أمس، ما أدى لوفاته.", "killed 1 civilians"),
    ("تعرض شاب لإطلاق نار في مدينة درعا أمس، أدى إلى مقتله.", "killed 1 civilians"),
    ("تعرض شاب لمحاولة اغتيال في مدينة درعا أمس، أدت إلى إصابته.", "wounded 1 civilians"),
    (
        "اعتقلت قوات النظام الشاب خالد السالم في مدينة درعا أمس ثم أفرجت عنه.",
        "captured 1 civilians | released 1 civilians",
    ),
    (
        "اعتقلت قوات النظام ثلاثة شبان في مدينة درعا أمس ثم أفرجت عنهم.",
        "captured 3 civilians | released 3 civilians",
    ),
    (
        "اعتقلت قوات النظام ثلاثة شبان في مدينة درعا أمس ثم أفرجت عن أحدهم.",
        "captured 3 civilians | released 1 civilians",
    ),
    ("خطف مسلحون ثلاثة رعاة قرب بلدة كفرنبل أمس ثم قتلوهم.", "captured 3 civilians | killed 3 civilians"),
    ("خطف مسلحون راعيين قرب بلدة كفرنبل أمس ثم قتلوهما.", "captured 2 civilians | killed 2 civilians"),
]


@pytest.mark.parametrize(("sentence", "rows"), MEANT)
def test_whom_a_pronoun_means(sentence: str, rows: str) -> None:
    assert told(sentence) == rows
