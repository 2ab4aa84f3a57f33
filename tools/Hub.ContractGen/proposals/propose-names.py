#!/usr/bin/env python3
"""Adds proposals for item names that the names file doesn't have yet. Usage: propose-names.py NAMES_FILE < names (one Japanese name a line). Needs Debian's mecab, mecab-ipadic-utf8.

Proposals are marked `proposed`: read each, put it right, and mark it `reviewed`. Official romaji is marked `official`.
"""
import sys, romaji
path = sys.argv[1]
lines = open(path, encoding='utf-8').read().splitlines()
head = [l for l in lines if l.startswith('#')]
known = {l.split('\t')[0]: l for l in lines if l and not l.startswith('#')}
new = [n for n in dict.fromkeys(l.rstrip('\n') for l in sys.stdin) if n and n not in known]
romaji.prefetch(new)
for n in new:
    known[n] = f'{n}\t{romaji.romaji(n)}\tproposed'
open(path, 'w', encoding='utf-8', newline='\n').write('\n'.join(head + sorted(known.values())) + '\n')
