"""Dates and times: find the expressions of a document, then resolve each against the report's own date."""

from marsad.arabic.date_grammar import find_times
from marsad.arabic.date_model import (
    Between,
    Clock,
    Day,
    Discourse,
    Elapsed,
    Moment,
    Month,
    Part,
    Role,
    Season,
    TimeExpression,
    Vague,
    Week,
    Year,
)
from marsad.arabic.date_resolve import Resolved, resolve

__all__ = [
    "Between",
    "Clock",
    "Day",
    "Discourse",
    "Elapsed",
    "Moment",
    "Month",
    "Part",
    "Resolved",
    "Role",
    "Season",
    "TimeExpression",
    "Vague",
    "Week",
    "Year",
    "find_times",
    "resolve",
]
