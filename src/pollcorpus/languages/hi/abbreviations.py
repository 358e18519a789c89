"""Words of Hindi after whose full stop a sentence goes on."""

from __future__ import annotations

# the names of Latin letters stand for initials; आई is left out, being a verb as well
ABBREVIATIONS = frozenset("ए बी सी डी ई एफ जी एच जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड "
        "एमके एचडी केसी एके पीके डॉ डा प्रो श्री श्रीमती सुश्री मो मोहम्मद पं स्व कु रु नं जन फर सितं अक्टू नवं दिसं Dr Mr Mrs Md".split())
