"""How English says, before a name or for one, who somebody is: by a title, or as somebody's kin."""

from __future__ import annotations

TITLE = (
    r"(?:(?:the|his|her|its|their|party|chief|leader|leaders|president|minister|prime|deputy|former|senior|supremo|patriarch|"
    r"ally|rival|colleague|general|secretary|union|home|mr|mrs|ms|{O}(?:'s)?|{L}(?:'s)?) ){0,5}"
)
KIN = (
    r"(?:wife|husband|son|daughter|brother|sister|nephew|niece|uncle|aunt|father|mother|grandson|granddaughter|grandfather|cousin|"
    r"son-in-law|daughter-in-law|brother-in-law|father-in-law|widow|relatives?|kin|family)"
)
