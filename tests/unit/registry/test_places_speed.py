"""The gazetteer loads quickly, and a report's places are read in a few milliseconds."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.place_gazetteer import Gazetteer, built_places, own_places
from marsad.registry.places import find_places, resolve_places

REPORT = (
    "قصفت الطائرات بلدة كفرنبل وقريتي حاس وكفرسجنة بريف إدلب الجنوبي، ما أدى إلى مقتل ثلاثة مدنيين وإصابة آخرين. "
    "وقالت مصادر محلية إن فرق الإنقاذ عملت ساعات طويلة على انتشال العالقين من تحت الأنقاض، "
    "في حين اضطرت عشرات العائلات إلى مغادرة منازلها خوفاً من تجدد الغارات التي تكررت خلال الأيام الماضية. "
    "وأضافت أن حصيلة القتلى مرشحة للارتفاع بسبب وجود حالات خطرة بين المصابين ونقص المعدات والأدوية اللازمة لعلاجهم. "
) * 7


def seconds_per_unit() -> float:
    """What this machine takes for a million additions: the yardstick, since runners differ widely."""
    started = time.process_time()
    total = 0
    for i in range(1_000_000):
        total += i
    return time.process_time() - started


@contextmanager
def no_collecting() -> Iterator[None]:
    """The collector would go through all that other tests hold, and its time be counted here."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.mark.timing
def test_the_gazetteer_loads_quickly() -> None:
    with no_collecting():
        started = time.process_time()
        Gazetteer([*own_places(), *built_places()])
        taken = time.process_time() - started
    assert taken < 12 * seconds_per_unit()


@pytest.mark.timing
def test_a_report_is_read_in_a_few_milliseconds() -> None:
    tokens = tokenize(fold(REPORT[:2500]))
    resolve_places(find_places(tokens), tokens)
    started = time.process_time()
    for _ in range(10):
        resolve_places(find_places(tokens), tokens)
    assert (time.process_time() - started) / 10 < 0.15 * seconds_per_unit()
